import type { TFunction } from "i18next";
import type { Language } from "../src/language/paradigm.ts";
import type { DocumentChangeRow } from "../src/revisions/document-state.ts";
import type { ExportedFile } from "../src/revisions/exported-file.ts";
import type { Version } from "../src/revisions/version.ts";
import { formatMoment } from "./format.ts";

/** A version with what was exported of it, the newest first. */
export interface VersionItem {
  readonly version: Version;
  readonly files: readonly ExportedFile[];
}

/** What the page of the versions shows. */
export interface VersionsPageProps {
  readonly document: { readonly id: number; readonly title: string };
  /** Newest first. */
  readonly items: readonly VersionItem[];
  /** How many steps the glossary has made since a state of it. */
  readonly glossaryChanges: ReadonlyMap<number, number>;
  /** What was wrong with the moment that was asked for. */
  readonly problem?: string | undefined;
}

/** A name fits in a line. Characters. */
export const LONGEST_NAME = 200;

/** A state that somebody chose: a version, a moment, or what stands now. */
export type ChosenState =
  | { readonly type: "version"; readonly version: Version }
  | { readonly type: "moment"; readonly at: number }
  | { readonly type: "now" };

/** A changed segment, with who changed it last. */
export interface ComparedRow extends DocumentChangeRow {
  /** Null where nobody is known to have done it. */
  readonly by: { readonly author: string; readonly at: number } | null;
}

/** How many words of a text came, went, and took the place of others. */
export interface WordFigures {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Two states of a document side by side. */
export interface ComparisonModel {
  readonly document: { readonly id: number; readonly title: string };
  readonly from: ChosenState;
  readonly to: ChosenState;
  /** One page of the segments that are not the same. */
  readonly rows: readonly ComparedRow[];
  readonly segments: { readonly changed: number; readonly all: number };
  readonly words: { readonly source: WordFigures; readonly target: WordFigures };
  readonly page: number;
  readonly pages: number;
  /** What stands now, as the page was made: comes back with what is to be restored. Null where that is not compared. */
  readonly base: string | null;
  /** What has become of a restoring that was asked for here. */
  readonly problem: string | null;
}

/** How a state is written in an address: `now`, the id of a version, or `@` and its milliseconds since 1970. */
export function stateKey(state: ChosenState): string {
  if (state.type === "now") return "now";
  return state.type === "version" ? String(state.version.id) : `@${state.at}`;
}

/** The page of a document as it was; the editor for what stands now. */
export function statePath(documentId: number, state: ChosenState): string {
  if (state.type === "now") return `/documents/${documentId}`;
  const asked = state.type === "version" ? `version=${state.version.id}` : `at=${state.at}`;
  return `/documents/${documentId}/state?${asked}`;
}

/** The page that compares two states. */
export function comparisonPath(documentId: number, from: ChosenState, to: ChosenState): string {
  return `/documents/${documentId}/comparison?from=${stateKey(from)}&to=${stateKey(to)}`;
}

/** What a version is called: its name, or what it was made for. */
export function versionTitle({ name, kind }: Version, t: TFunction): string {
  return name || t(`versions.kinds.${kind}`);
}

/** What a state is called in a sentence: `Sent to the client`, `Exported, 22 Nov 2026, 12:04`, `Now`. */
export function stateTitle(
  state: ChosenState,
  { t, language }: { readonly t: TFunction; readonly language: Language },
): string {
  if (state.type === "now") return t("versions.now");
  if (state.type === "moment") return formatMoment(state.at, language);
  const { version } = state;
  return version.name || `${versionTitle(version, t)}, ${formatMoment(version.at, language)}`;
}
