import type { JSX } from "preact";
import { DELETIONS, isOverruling, WHOLE_CONCEPT } from "../src/glossary/sharing/state.ts";
import { useConflictValue } from "./concept-conflict.tsx";
import { DifferenceText } from "./differences.tsx";
import { type ConflictModel, isWritable } from "./glossary-conflict-models.ts";
import { useTranslation } from "./translation.ts";

interface ChoiceProps {
  readonly conflict: ConflictModel;
  /** What the field is called. */
  readonly field: string;
}

/** Both sides of a conflict, and what one can do about it. Works without script: each way is a button of a form. */
export function ConflictChoice(props: ChoiceProps): JSX.Element {
  const { id, field } = props.conflict;
  return (
    <form class="file-conflict-choice" method="post" action={`/glossary/conflicts/${id}`}>
      {field === DELETIONS ? (
        <Missing {...props} />
      ) : isOverruling(field) ? (
        <Overruled {...props} />
      ) : (
        <Sides {...props} />
      )}
    </form>
  );
}

function Sides({ conflict, field }: ChoiceProps) {
  const { t } = useTranslation();
  const base = useConflictValue(conflict.field, conflict.base);
  const sides = {
    ours: useConflictValue(conflict.field, conflict.ours),
    theirs: useConflictValue(conflict.field, conflict.theirs),
  };
  const labels = {
    ours: [t("sharing.page"), t("sharing.keepPage")],
    theirs: [t("sharing.file"), t("sharing.takeFile")],
  } as const;
  return (
    <>
      <dl>
        {base !== "" && (
          <div>
            <dt>{t("sharing.base")}</dt>
            <dd class="quiet">{base}</dd>
          </div>
        )}
        {(["ours", "theirs"] as const).map((side) => (
          <div key={side}>
            <dt>{labels[side][0]}</dt>
            <dd>
              <SideText base={base} text={sides[side]} />
            </dd>
            <dd>
              <ChoiceButton choice={side} label={labels[side][1]} />
            </dd>
          </div>
        ))}
      </dl>
      {isWritable(conflict.field) && <Third conflict={conflict} field={field} />}
    </>
  );
}

/** A short text that became quite another one is shown as it is: differences would only hide it. */
function SideText({ base, text }: { readonly base: string; readonly text: string }) {
  const { t } = useTranslation();
  if (text === "") return <i>{t(base === "" ? "sharing.nothing" : "sharing.deleted")}</i>;
  if (base === "") return <>{text}</>;
  return <DifferenceText before={base} after={text} />;
}

function ChoiceButton(props: { readonly choice: string; readonly label: string }) {
  return (
    <button type="submit" class="button" name="choice" value={props.choice}>
      {props.label}
    </button>
  );
}

function Third({ conflict, field }: ChoiceProps) {
  const { t } = useTranslation();
  const term = conflict.concept?.terms[0]?.text ?? conflict.conceptId;
  return (
    <details>
      <summary>{t("sharing.third")}</summary>
      <textarea
        class="input"
        name="value"
        rows={2}
        aria-label={t("sharing.thirdLabel", { field, term })}
      >
        {typeof conflict.ours === "string" ? conflict.ours : ""}
      </textarea>
      <ChoiceButton choice="value" label={t("sharing.useThird")} />
    </details>
  );
}

/** One side deleted what the other changed; it stands, and may be deleted after all. */
function Overruled({ conflict }: ChoiceProps) {
  const { t } = useTranslation();
  const here = conflict.ours === null;
  const subject = conflict.field === WHOLE_CONCEPT ? "concept" : "term";
  const text = useConflictValue(conflict.field, here ? conflict.theirs : conflict.ours);
  return (
    <>
      <p>{t(`sharing.${subject}Deleted${here ? "Here" : "There"}`)}</p>
      <p>{text}</p>
      <p class="file-conflict-buttons">
        <ChoiceButton choice={here ? "theirs" : "ours"} label={t("sharing.keep")} />
        <ChoiceButton choice={here ? "ours" : "theirs"} label={t("sharing.delete")} />
      </p>
    </>
  );
}

function Missing({ conflict }: ChoiceProps) {
  const { t } = useTranslation();
  const count = Array.isArray(conflict.ours) ? conflict.ours.length : 0;
  const more = count - conflict.missing.length;
  return (
    <>
      <p>{t("sharing.missing", { count, file: conflict.file })}</p>
      <details>
        <summary>{t("sharing.missingList")}</summary>
        <p>
          {conflict.missing.join(", ")}
          {more > 0 && ` ${t("sharing.andMore", { count: more })}`}
        </p>
      </details>
      <p class="file-conflict-buttons">
        <ChoiceButton choice="ours" label={t("sharing.putBack")} />
        <ChoiceButton choice="theirs" label={t("sharing.deleteAll")} />
      </p>
    </>
  );
}
