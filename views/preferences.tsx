import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import type { Reader } from "./models.ts";
import { useTranslation } from "./translation.ts";

/** The choices that each reader has on each page: name, language, light or dark. */
export function Preferences(props: {
  readonly reader: Reader;
  readonly path: string;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <section class="preferences" aria-label={t("common.preferences")}>
      <AuthorForm {...props} />
      <LanguageForm path={props.path} />
      <ThemeForm {...props} />
      <KeysLink path={props.path} />
    </section>
  );
}

/** A document that one comes from is led back to. */
function KeysLink({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const from = path.startsWith("/documents/") ? `?from=${encodeURIComponent(path)}` : "";
  const title = t("keys.page.title");
  return (
    <a class="choice" href={`/keys${from}`} title={title} aria-label={title}>
      <Icon name="keyboard" />
    </a>
  );
}

function PreferenceForm(props: {
  readonly path: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly behaviour?: string;
}): JSX.Element {
  return (
    <form method="post" action="/preferences" class={props.class} data-behaviour={props.behaviour}>
      <input type="hidden" name="back" value={props.path} />
      {props.children}
    </form>
  );
}

function AuthorForm({ reader, path }: { readonly reader: Reader; readonly path: string }) {
  const { t } = useTranslation();
  return (
    <PreferenceForm path={path} class="author" behaviour="author">
      <Icon name="user" />
      <input
        name="author"
        value={reader.author}
        aria-label={t("common.author")}
        title={t("common.author")}
        placeholder={t("common.authorPlaceholder")}
        maxLength={80}
        autocomplete="name"
        spellcheck={false}
      />
      <button type="submit" class="choice">
        {t("common.save")}
      </button>
    </PreferenceForm>
  );
}

function LanguageForm({ path }: { readonly path: string }) {
  const { t, language } = useTranslation();
  const choice = (code: "hr" | "en", name: string) => (
    <button
      type="submit"
      name="language"
      value={code}
      class="choice"
      lang={code}
      title={name}
      aria-pressed={language === code}
    >
      {code.toUpperCase()}
    </button>
  );
  return (
    <PreferenceForm path={path}>
      <fieldset aria-label={t("common.language")}>
        {choice("hr", t("common.croatian"))}
        {choice("en", t("common.english"))}
      </fieldset>
    </PreferenceForm>
  );
}

const THEME_ICONS: Readonly<Record<Reader["theme"], IconName>> = {
  light: "sun",
  dark: "moon",
  auto: "system",
};
const THEMES = ["light", "dark", "auto"] as const;

function ThemeForm({ reader, path }: { readonly reader: Reader; readonly path: string }) {
  const { t } = useTranslation();
  return (
    <PreferenceForm path={path} behaviour="theme">
      <fieldset aria-label={t("common.theme.label")}>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            class="choice"
            title={t(`common.theme.${theme}`)}
            aria-label={t(`common.theme.${theme}`)}
            aria-pressed={reader.theme === theme}
          >
            <Icon name={THEME_ICONS[theme]} />
          </button>
        ))}
      </fieldset>
    </PreferenceForm>
  );
}
