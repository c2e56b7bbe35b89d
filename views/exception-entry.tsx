import type { JSX } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import type { ExceptionItem, ExceptionState } from "./models.ts";
import { Moment } from "./moment.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

/** An exception in the list: what was set aside and why, where, by whom, and whether it still holds. */
export function ExceptionEntry(props: {
  readonly item: ExceptionItem;
  /** The address to come back to. */
  readonly back: string;
}): JSX.Element {
  const { item } = props;
  return (
    <li class={`exception exception-${item.state}`} id={`exception-${item.id}`}>
      <div class="exception-what">
        <ExceptionSentence item={item} />
        <p class="exception-source" lang="hr">
          {item.source}
        </p>
      </div>
      <div class="exception-why">
        <p>{item.reason}</p>
        <p class="small quiet">
          {item.author} · <Moment at={item.at} />
        </p>
      </div>
      <Place item={item} />
      <State item={item} />
      <Act {...props} />
    </li>
  );
}

/** What a finding was about, in the words of its terms as they were then. */
export function ExceptionSentence(props: {
  readonly item: Pick<ExceptionItem, "rule" | "headword" | "translation" | "text">;
}): JSX.Element {
  const { t } = useTranslation();
  const { rule, headword, translation, text } = props.item;
  const context = headword === "" ? "alone" : "";
  const values: Readonly<Record<string, string | number>> = {
    headword,
    translation,
    text,
    context,
  };
  return <p class="exception-sentence">{t(`exceptions.about.${rule}`, { ...values })}</p>;
}

function Place({ item }: { readonly item: ExceptionItem }) {
  const { t } = useTranslation();
  const { documentId, segmentId, documentTitle, position, scope } = item;
  return (
    <div class="exception-place">
      <a href={segmentPath(documentId, segmentId)} data-row>
        {t("exceptions.place", { title: documentTitle, position })}
      </a>
      <p class="small quiet">{t(`exceptions.holdsFor.${scope}`)}</p>
    </div>
  );
}

const STATE_ICONS: Readonly<Record<ExceptionState, IconName>> = {
  standing: "check",
  withdrawn: "undo",
  dead: "close",
};

function State({ item }: { readonly item: ExceptionItem }) {
  const { t } = useTranslation();
  const { state, death, withdrawn } = item;
  return (
    <div class="exception-state">
      <p>
        <Icon name={STATE_ICONS[state]} />
        {t(`exceptions.states.${state}`)}
      </p>
      {death && <p class="small quiet">{t(`exceptions.deaths.${death}`)}</p>}
      {withdrawn && (
        <p class="small quiet">
          {withdrawn.author} · <Moment at={withdrawn.at} />
        </p>
      )}
    </div>
  );
}

/** A dead one needs no withdrawing: it answers nothing any more. */
function Act({ item, back }: { readonly item: ExceptionItem; readonly back: string }) {
  const { t } = useTranslation();
  if (item.state === "dead") return <div class="exception-act" />;
  const act = item.state === "standing" ? "withdraw" : "reinstate";
  const label = { title: item.documentTitle, position: item.position };
  return (
    <form class="exception-act" method="post" action={`/exceptions/${item.id}/${act}`}>
      <input type="hidden" name="back" value={back} />
      <button class="button quiet" type="submit" aria-label={t(`exceptions.${act}Label`, label)}>
        {t(`exceptions.${act}`)}
      </button>
    </form>
  );
}
