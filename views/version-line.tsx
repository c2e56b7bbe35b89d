import type { ComponentChildren, JSX } from "preact";
import type { Version } from "../src/revisions/version.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";
import { VersionFiles } from "./version-files.tsx";
import {
  type ChosenState,
  comparisonPath,
  LONGEST_NAME,
  stateKey,
  statePath,
  stateTitle,
  type VersionItem,
  type VersionsPageProps,
  versionTitle,
} from "./version-models.ts";

/** Id of the form that the two handles of each version belong to. */
const COMPARE_FORM = "compare-versions";

const NOW = { type: "now" } as const;

/** The versions of a document with what can be done with each; any two of them can be compared, also without script. */
export function VersionLine(props: VersionsPageProps): JSX.Element {
  const { t } = useTranslation();
  const { document, items } = props;
  const newest = items[0]?.version.id;
  return (
    <section class="version-line" aria-labelledby="versions-line">
      <div class="version-line-top">
        <h2 id="versions-line">{t("versions.line")}</h2>
        <form id={COMPARE_FORM} method="get" action={`/documents/${document.id}/comparison`}>
          <button type="submit" class="button" title={t("versions.compareHint")}>
            {t("versions.compare")}
          </button>
        </form>
      </div>
      <ol>
        <li class="version-handles-head" aria-hidden="true">
          <span>{t("versions.from")}</span>
          <span>{t("versions.to")}</span>
        </li>
        <Entry state={NOW} chosen="to">
          <p>
            <b>{t("versions.now")}</b>
          </p>
          <p class="quiet small">{t("versions.nowHint")}</p>
        </Entry>
        {items.map((item) => (
          <Entry
            key={item.version.id}
            state={{ type: "version", version: item.version }}
            chosen={item.version.id === newest ? "from" : null}
          >
            <VersionEntry {...props} item={item} />
          </Entry>
        ))}
      </ol>
    </section>
  );
}

function Entry(props: {
  readonly state: ChosenState;
  readonly chosen: "from" | "to" | null;
  readonly children: ComponentChildren;
}) {
  const { state, chosen } = props;
  return (
    <li class="version" id={state.type === "version" ? `version-${state.version.id}` : undefined}>
      <Handle name="from" state={state} isChosen={chosen === "from"} />
      <Handle name="to" state={state} isChosen={chosen === "to"} />
      <div class="version-facts">{props.children}</div>
    </li>
  );
}

function Handle(props: {
  readonly name: "from" | "to";
  readonly state: ChosenState;
  readonly isChosen: boolean;
}) {
  const translation = useTranslation();
  const { name, state, isChosen } = props;
  const label = translation.t(`versions.${name}Of`, { name: stateTitle(state, translation) });
  return (
    <input
      type="radio"
      form={COMPARE_FORM}
      name={name}
      value={stateKey(state)}
      checked={isChosen}
      title={label}
      aria-label={label}
    />
  );
}

function VersionEntry(props: VersionsPageProps & { readonly item: VersionItem }) {
  const { t } = useTranslation();
  const { document, item, glossaryChanges } = props;
  const { version, files } = item;
  return (
    <>
      <div class="version-head">
        <div>
          <p>
            <b>{versionTitle(version, t)}</b>{" "}
            <span class="quiet small number">
              {t("versions.number", { number: version.number })}
            </span>
          </p>
          <p class="quiet small">
            {version.name !== "" && `${t(`versions.kinds.${version.kind}`)} · `}
            {version.author || t("versions.someone")} · <Moment at={version.at} />
          </p>
        </div>
        <Ways documentId={document.id} version={version} />
      </div>
      {files.length > 0 && (
        <VersionFiles documentId={document.id} files={files} glossaryChanges={glossaryChanges} />
      )}
    </>
  );
}

function Ways({ documentId, version }: { readonly documentId: number; readonly version: Version }) {
  const translation = useTranslation();
  const { t } = translation;
  const state = { type: "version", version } as const;
  const name = stateTitle(state, translation);
  return (
    <div class="version-ways">
      <a
        class="button quiet"
        href={statePath(documentId, state)}
        aria-label={t("versions.viewLabel", { name })}
      >
        {t("versions.view")}
      </a>
      <a
        class="button quiet"
        href={comparisonPath(documentId, state, NOW)}
        aria-label={t("versions.compareNowLabel", { name })}
      >
        {t("versions.compareNow")}
      </a>
      <RestoreForm documentId={documentId} state={state} />
      <RenameForm documentId={documentId} version={version} label={name} />
    </div>
  );
}

/** Puts the whole document back; what stands is kept as a version first, so that nobody need be asked. */
export function RestoreForm(props: {
  readonly documentId: number;
  readonly state: ChosenState;
  /** Default: one word, for a line that says what is restored. */
  readonly label?: string;
}): JSX.Element {
  const translation = useTranslation();
  const { t } = translation;
  const { documentId, state, label } = props;
  const spoken = t("versions.restoreLabel", { name: stateTitle(state, translation) });
  return (
    <form method="post" action={`/documents/${documentId}/comparison/restore`}>
      <input type="hidden" name="from" value={stateKey(state)} />
      <input type="hidden" name="choice" value="whole" />
      <button
        type="submit"
        class={label === undefined ? "button quiet" : "button"}
        aria-label={label === undefined ? spoken : undefined}
        title={label === undefined ? t("versions.state.restoreHint") : undefined}
      >
        <Icon name="restore" />
        {label ?? t("versions.restore")}
      </button>
    </form>
  );
}

function RenameForm(props: {
  readonly documentId: number;
  readonly version: Version;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const { documentId, version, label } = props;
  return (
    <details class="version-rename">
      <summary class="button quiet" aria-label={t("versions.name.renameLabel", { name: label })}>
        {t("versions.name.rename")}
      </summary>
      <form method="post" action={`/documents/${documentId}/versions/${version.id}/name`}>
        <input
          class="input"
          name="name"
          value={version.name}
          maxLength={LONGEST_NAME}
          aria-label={t("versions.name.label")}
          autocomplete="off"
        />
        <button type="submit" class="button">
          {t("versions.name.renameSubmit")}
        </button>
      </form>
    </details>
  );
}
