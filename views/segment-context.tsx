import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { plainText } from "../src/documents/inline-codes.ts";
import type { SegmentContext } from "../src/documents/segment.ts";
import { formatNumber } from "./format.ts";
import { Icon } from "./icon.tsx";
import { placeName } from "./segment-place.ts";
import { useTranslation } from "./translation.ts";

/** A text that is being written: as it is now, and as it becomes. */
export interface LiveText {
  readonly text: string;
  /** Tells each change until the function given back is called. */
  watch(tell: (text: string) => void): () => void;
}

interface ContextProps {
  readonly context: SegmentContext;
  readonly live: LiveText;
}

/** What the file says about the open segment, with how the translation fits its place; nothing where it says nothing. */
export function ContextSection({ context, live }: ContextProps): JSX.Element | null {
  const { t } = useTranslation();
  const { note, key } = context;
  if (Object.keys(context).length === 0) return null;
  return (
    <section>
      <h2 class="panel-title">{t("codes.context.title")}</h2>
      {note !== undefined && <p class="context-note">{note}</p>}
      <dl class="term-facts">
        {key !== undefined && (
          <div>
            <dt>{t("codes.context.key")}</dt>
            <dd class="context-key">{placeName(key, t)}</dd>
          </div>
        )}
        <Measures context={context} live={live} />
      </dl>
    </section>
  );
}

/** Figures that change with each letter are drawn by themselves, and nothing else is. */
function Measures({ context, live }: ContextProps) {
  const text = useLive(live);
  const { maximum, duration } = context;
  return (
    <>
      {maximum !== undefined && <Room text={text} maximum={maximum} />}
      {duration !== undefined && duration > 0 && <Speed text={text} duration={duration} />}
    </>
  );
}

/** The text as it is at this moment; what shows it is drawn again with each change. */
export function useLive(live: LiveText): string {
  const [text, setText] = useState(live.text);
  useEffect(() => {
    setText(live.text);
    return live.watch(setText);
  }, [live]);
  return text;
}

function Room({ text, maximum }: { readonly text: string; readonly maximum: number }) {
  const { t } = useTranslation();
  const left = maximum - charactersIn(text);
  return (
    <div>
      <dt>{t("codes.context.room")}</dt>
      <dd class={left < 0 ? "context-measure finding-error" : "context-measure"}>
        {left < 0 && <Icon name="error" />}
        {left < 0
          ? t("codes.context.over", { count: -left, maximum })
          : t("codes.context.left", { count: left, maximum })}
      </dd>
    </div>
  );
}

const MILLISECONDS = 1000;

function Speed({ text, duration }: { readonly text: string; readonly duration: number }) {
  const { t, language } = useTranslation();
  const seconds = duration / MILLISECONDS;
  const speed = Math.ceil(charactersIn(text.replace(/\n/gu, "")) / seconds);
  return (
    <div>
      <dt>{t("codes.context.duration")}</dt>
      <dd class="context-measure">
        {t("codes.context.speed", { seconds: formatNumber(seconds, language), count: speed })}
      </dd>
    </div>
  );
}

/** Codes take no room. */
function charactersIn(coded: string): number {
  return Array.from(plainText(coded).text.normalize("NFC")).length;
}
