import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import type { Present } from "./together-models.ts";
import { useTranslation } from "./translation.ts";

/** So many names are shown; the others are counted. */
const MOST_NAMES = 2;

export interface PresentFactsProps {
  /** Everybody else, each window of theirs. */
  readonly others: readonly Present[];
  /** The number that a segment has in the document; undefined for one that is not there any more. */
  readonly positionOf: (segmentId: number) => number | undefined;
  readonly open: (segmentId: number) => void;
}

/** Who else has the document open; a name leads to the segment that its bearer is in. */
export function PresentFacts({ others, ...rest }: PresentFactsProps): JSX.Element | null {
  const { t } = useTranslation();
  const people = onceEach(others);
  if (people.length === 0) return null;
  const hidden = people.slice(MOST_NAMES);
  return (
    <>
      <Icon name="user" />
      <span class="spoken">{t("together.alsoHere")}</span>
      <ul class="present-names">
        {people.slice(0, MOST_NAMES).map((one) => (
          <li key={one.author}>
            <Person one={one} {...rest} />
          </li>
        ))}
        {hidden.length > 0 && (
          <li title={hidden.map(({ author }) => author).join(", ")}>
            {t("together.more", { count: hidden.length })}
          </li>
        )}
      </ul>
    </>
  );
}

function Person(props: { readonly one: Present } & Omit<PresentFactsProps, "others">) {
  const { t } = useTranslation();
  const { author, segment } = props.one;
  const number = segment === null ? undefined : props.positionOf(segment);
  if (segment === null || number === undefined) return <>{author}</>;
  const place = t("together.place", { name: author, number });
  return (
    <button type="button" title={place} aria-label={place} onClick={() => props.open(segment)}>
      {author}
    </button>
  );
}

/** A window in which somebody works tells more than one that is only open. */
function onceEach(others: readonly Present[]): readonly Present[] {
  const people = new Map<string, Present>();
  for (const one of others) {
    const known = people.get(one.author);
    if (known === undefined || known.segment === null) people.set(one.author, one);
  }
  return [...people.values()];
}
