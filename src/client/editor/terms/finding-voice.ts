import { EditorView } from "@codemirror/view";
import { findingSentence } from "../../../../views/finding-sentence.ts";
import type { Finding } from "../../../quality/finding.ts";
import type { Feature } from "../feature.ts";
import type { Tools } from "../tools.ts";

/** Who types is not interrupted: findings are told when the hands have rested so long. Milliseconds. */
const REST = 1_500;

/** Tells those who do not see the marks what was found, once, and that it is gone. */
export function createFindingVoice({
  announce,
  around,
}: Pick<Tools, "announce" | "around">): Feature {
  const { t } = around.translation;
  let told: ReadonlySet<string> = new Set();
  let latest: readonly Finding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const before = told;
    told = namesOf(latest);
    const [first] = latest.filter((finding) => !before.has(nameOf(finding)));
    if (first !== undefined)
      announce(t("field.found", { count: latest.length, sentence: findingSentence(first, t) }));
    else if (before.size > 0 && told.size === 0) announce(t("field.mended"));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  };

  return {
    extensions: () => EditorView.updateListener.of(({ docChanged }) => docChanged && wait()),
    opened({ row }) {
      latest = row.findings;
      told = namesOf(latest); // the field describes itself with them when it gets the focus
    },
    renewed({ row }) {
      latest = row.findings;
      if (!isSame(namesOf(latest), told)) wait();
    },
    closed: () => clearTimeout(timer),
  };
}

function nameOf({ rule, fingerprint, from }: Finding): string {
  return fingerprint === "" ? `${rule} ${from}` : `${rule} ${fingerprint}`;
}

function namesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(nameOf));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
