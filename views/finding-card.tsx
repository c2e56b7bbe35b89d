import type { JSX } from "preact";
import type { Finding, Fix } from "../src/quality/finding.ts";
import { Keys } from "./editor-keys.tsx";
import { FindingSentence, FixButton } from "./segment-finding.tsx";
import { useTranslation } from "./translation.ts";

export interface FindingCardProps {
  readonly finding: Finding;
  /** The fix that Enter applies, while one chooses; null while one only reads. */
  readonly chosen: number | null;
  /** Whether the keys of fixes answer this finding. */
  readonly keyed: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** What is to be said about a word of the translation, with all that can be done about it. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const { t } = useTranslation();
  const { finding, chosen, keyed, onApply } = props;
  const several = finding.fixes.length > 1;
  return (
    <div class={`finding-${finding.severity}`}>
      <FindingSentence finding={finding} />
      {finding.fixes.length > 0 && (
        <ol class="fix-choice">
          {finding.fixes.map((fix, index) => (
            <li key={index} aria-current={chosen === index ? "true" : undefined}>
              {chosen !== null && <Keys keys={String(index + 1)} />}
              <FixButton
                fix={fix}
                keyed={keyed && chosen === null && index === 0}
                onPress={() => onApply(fix)}
              />
            </li>
          ))}
        </ol>
      )}
      {several && keyed && chosen === null && (
        <p class="fix-choice-hint">
          <Keys command="chooseFix" /> {t("field.choose")}
        </p>
      )}
    </div>
  );
}
