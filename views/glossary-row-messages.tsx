import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** What a row can have to say below itself; the script fills in the places marked with data-slot. */
const MESSAGES = {
  /** Someone changed the same cell meanwhile. */
  conflict: ["mine", "theirs"],
  /** Someone deleted the concept meanwhile. */
  gone: ["again", "drop"],
  /** The server refused it, or gave no answer. */
  failed: ["retry", "drop"],
} as const;

/** The messages of rows, waiting to be put below the row that they are about. */
export function RowMessages(): JSX.Element {
  return (
    <>
      <MessageTemplate name="conflict" actions={MESSAGES.conflict} />
      <MessageTemplate name="gone" actions={MESSAGES.gone} />
      <MessageTemplate name="failed" actions={MESSAGES.failed} />
    </>
  );
}

function MessageTemplate(props: {
  readonly name: keyof typeof MESSAGES;
  readonly actions: readonly (typeof MESSAGES)[keyof typeof MESSAGES][number][];
}) {
  const { t } = useTranslation();
  return (
    <template data-template={props.name}>
      <tr class="row-message">
        <td>
          <div class="problem" role="alert">
            <Icon name="problem" />
            <p>
              {t(`glossary.row.${props.name}`)} <strong data-slot="text" />
              <span data-slot="author" />
            </p>
            {props.actions.map((action) => (
              <button key={action} type="button" class="button" data-action={action}>
                {t(`glossary.row.${action}`)}
              </button>
            ))}
          </div>
        </td>
      </tr>
    </template>
  );
}
