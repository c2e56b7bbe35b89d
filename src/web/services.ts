import type { Translation } from "../../views/translation.ts";
import type { Catalogue } from "../glossary/catalogue.ts";
import type { Concept } from "../glossary/concept.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { WordForms } from "../glossary/recognise.ts";
import type { Morphologies } from "../language/morphologies.ts";
import type { Language } from "../language/paradigm.ts";
import type { AlignmentStore } from "../storage/alignments.ts";
import type { AnnotationStore } from "../storage/annotations.ts";
import type { BinStore } from "../storage/bin.ts";
import type { ConceptStore } from "../storage/concepts.ts";
import type { DismissedCandidateStore } from "../storage/dismissed-candidates.ts";
import type { DocumentStates } from "../storage/document-states.ts";
import type { DocumentStore } from "../storage/documents.ts";
import type { ExceptionStore } from "../storage/exceptions.ts";
import type { ExportedFileStore } from "../storage/exported-files.ts";
import type { GlossaryConflictStore } from "../storage/glossary-conflicts.ts";
import type { GlossaryImportStore } from "../storage/glossary-imports.ts";
import type { ProjectStore } from "../storage/projects.ts";
import type { ReimportStore } from "../storage/reimports.ts";
import type { ReviewStore } from "../storage/reviews.ts";
import type { SegmentScan } from "../storage/segment-scan.ts";
import type { SegmentStructureStore } from "../storage/segment-structure.ts";
import type { SegmentTimelineStore } from "../storage/segment-timeline.ts";
import type { SegmentStore } from "../storage/segments.ts";
import type { SourceFileStore } from "../storage/source-files.ts";
import type { TranslationUnitStore } from "../storage/translation-units.ts";
import type { VersionStore } from "../storage/versions.ts";
import type { WorkHistory } from "../storage/work-history.ts";
import type { DocumentFeed } from "./document-feed.ts";
import type { DocumentWork } from "./document-work.ts";
import type { GlossaryFeed } from "./glossary-feed.ts";
import type { Intake } from "./intake.ts";
import type { LiveEvents } from "./live-events.ts";
import type { Presence } from "./presence.ts";
import type { ProjectIntake } from "./project-intake.ts";
import type { Sharing } from "./sharing.ts";
import type { Usage } from "./usage.ts";

/** Everything that the web layer acts through; made once, by `main.ts`. */
export interface Services {
  readonly documents: DocumentStore;
  readonly projects: ProjectStore;
  /** Files that are being aligned with their translations. */
  readonly alignments: AlignmentStore;
  /** What was translated before. */
  readonly memory: TranslationUnitStore;
  /** Reads and writes files beside the thread that answers requests. */
  readonly work: DocumentWork;
  /** Files that are being read and stored just now. */
  readonly intake: Intake;
  /** ZIPs whose files become the documents of a project. */
  readonly projectIntake: ProjectIntake;
  readonly segments: SegmentStore;
  /** What happened to segments besides their texts. */
  readonly timeline: SegmentTimelineStore;
  /** Splits and joins segments. */
  readonly structure: SegmentStructureStore;
  /** Documents as they were. */
  readonly states: DocumentStates;
  readonly versions: VersionStore;
  /** What went out of the house, to the byte. */
  readonly exportedFiles: ExportedFileStore;
  /** The source files that documents have, and had before. */
  readonly sourceFiles: SourceFileStore;
  /** Changed source files, and the earlier translations that are offered for what they changed. */
  readonly reimports: ReimportStore;
  readonly concepts: ConceptStore;
  readonly exceptions: ExceptionStore;
  /** Comments and bookmarks. */
  readonly annotations: AnnotationStore;
  /** What reviewers decided, found and saw; who works on what. */
  readonly reviews: ReviewStore;
  /** What was done in documents, for reports. */
  readonly workHistory: WorkHistory;
  /** What was deleted and can be brought back. */
  readonly bin: BinStore;
  readonly dismissedCandidates: DismissedCandidateStore;
  /** Glossary files that wait for a decision. */
  readonly imports: GlossaryImportStore;
  /** What the shared files and the page could not agree on. */
  readonly conflicts: GlossaryConflictStore;
  /** The glossary as files that people share. */
  readonly sharing: Sharing;
  readonly glossary: Glossary;
  /** The glossary sorted and ready to be searched, for its page. */
  readonly catalogue: Catalogue;
  /** Tells every change of the glossary, wherever it came from. */
  readonly glossaryFeed: GlossaryFeed;
  /**
   * Tells what is done to documents. `segments.save` does so by itself; who writes segments in another way (many at
   * once, a split, a join) calls `feed.tell(documentId, { type: "saved" | "structure", …, sitting })` after it is kept.
   */
  readonly feed: DocumentFeed;
  /** Who is in which document and segment. */
  readonly presence: Presence;
  /** Tells open pages what has changed. */
  readonly events: LiveEvents;
  /** Reads the segments of all documents. */
  readonly scan: SegmentScan;
  /** Where concepts are used. */
  readonly usage: Usage;
  /** The forms that each word of a term will match, for the glossary's page. */
  readonly formsOf: (language: Language, termId: string) => readonly WordForms[];
  /** A glossary of this concept alone, saved or not, to try it out on a text. */
  readonly glossaryOf: (concept: Concept) => Pick<Glossary, "recognise" | "sieve">;
  readonly morphologies: Morphologies;
  /** What is written into the page of a reviewer, who has no server to ask for it. */
  readonly reviewPage: () => Promise<{ readonly script: string; readonly style: string }>;
  readonly translationIn: (language: Language) => Translation;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Who a change is attributed to until a reader gives a name. */
  readonly defaultAuthor: string;
}
