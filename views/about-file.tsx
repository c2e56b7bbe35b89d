import type { JSX } from "preact";
import type { TranslationDocument } from "../src/documents/document.ts";
import type { FileFacts } from "../src/documents/file-facts.ts";
import type { EnglishVariety } from "../src/documents/project.ts";
import { Icon } from "./icon.tsx";
import { ReimportSteps, type ReimportStepsProps } from "./reimport-steps.tsx";
import { remarkSentence } from "./remark-sentence.ts";
import { useTranslation } from "./translation.ts";

export interface AboutFilePageProps {
  readonly document: TranslationDocument;
  /** Undefined of documents from before they were kept. */
  readonly facts: FileFacts | undefined;
  readonly project: { readonly name: string; readonly variety: EnglishVariety };
  /** The changed files that came since, the newest first. */
  readonly reimports: ReimportStepsProps["steps"];
}

/** What is known of a document's file besides its text. */
export function AboutFilePage(props: AboutFilePageProps): JSX.Element {
  const { t } = useTranslation();
  const { document, facts, reimports } = props;
  return (
    <article class="about-file">
      <a class="button quiet" href={`/documents/${document.id}`}>
        <Icon name="back" />
        {t("aboutFile.back")}
      </a>
      <h1>{t("aboutFile.title", { title: document.title })}</h1>
      <Facts {...props} />
      <section>
        <h2>{t("aboutFile.remarks")}</h2>
        {facts === undefined ? <p>{t("aboutFile.unknown")}</p> : <Remarks facts={facts} />}
      </section>
      <ReimportSteps documentId={document.id} steps={reimports} />
    </article>
  );
}

/** Bytes in a kilobyte, as operating systems show them. */
const KILOBYTE = 1000;

function Facts({ document, facts, project }: AboutFilePageProps) {
  const { t } = useTranslation();
  const size = facts && Math.ceil(facts.size / KILOBYTE);
  const rows = [
    [t("aboutFile.name"), document.fileName || t("aboutFile.pasted")],
    [t("aboutFile.format"), t(`aboutFile.formats.${document.format}`)],
    ...(facts?.encoding ? [[t("aboutFile.encoding"), encodingName(facts.encoding)]] : []),
    ...(size === undefined ? [] : [[t("aboutFile.size"), t("aboutFile.kilobytes", { size })]]),
    [t("aboutFile.project"), project.name],
    [t("projects.variety"), t(`projects.varieties.${project.variety}`)],
  ];
  return (
    <dl class="report-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `utf-8-bom` is UTF-8 to whoever reads. */
function encodingName(encoding: string): string {
  return encoding.replace(/-bom$/u, "").replace(/^(?:utf|iso|koi|cp)/u, (one) => one.toUpperCase());
}

function Remarks({ facts: { remarks, remarkCount } }: { readonly facts: FileFacts }) {
  const { t } = useTranslation();
  if (remarks.length === 0) return <p>{t("aboutFile.none")}</p>;
  return (
    <>
      <p class="quiet">{t("aboutFile.hint")}</p>
      <ul class="file-remarks">
        {remarks.map((remark, index) => (
          <li key={index}>{remarkSentence(remark, t)}</li>
        ))}
        {remarkCount > remarks.length && (
          <li class="quiet">{t("aboutFile.more", { count: remarkCount - remarks.length })}</li>
        )}
      </ul>
    </>
  );
}

/** Said once above the editor, until somebody puts it away. */
export function FileNote(props: {
  readonly documentId: number;
  readonly facts: FileFacts & { readonly isSeen: boolean };
}): JSX.Element | null {
  const { t } = useTranslation();
  const { documentId, facts } = props;
  if (facts.isSeen || facts.remarkCount === 0) return null;
  const path = `/documents/${documentId}/file`;
  return (
    <div class="notice file-note">
      <span>{t("aboutFile.noted", { count: facts.remarkCount })}</span>
      <a class="button quiet" href={path}>
        {t("aboutFile.look")}
      </a>
      <form method="post" action={`${path}/seen`}>
        <button type="submit" class="button quiet">
          {t("aboutFile.putAway")}
        </button>
      </form>
    </div>
  );
}
