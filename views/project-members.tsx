import type { JSX } from "preact";
import { PROJECT_ROLES } from "../src/quality/review/steps.ts";
import type { MemberRow, ProjectDraft } from "./project-models.ts";
import { useTranslation } from "./translation.ts";

/** Rows without a name below those that have one: a couple is named at a time. */
const EMPTY_ROWS = 3;

const PEOPLE = "project-people";

/** Who does what: one row a person, a tick a role. Works as a plain form. */
export function ProjectMembers(props: {
  readonly draft: Pick<ProjectDraft, "members" | "ownReview">;
  readonly people: readonly string[];
}): JSX.Element {
  const { t } = useTranslation();
  const { draft, people } = props;
  const empty: readonly MemberRow[] = Array.from({ length: EMPTY_ROWS }, () => EMPTY);
  return (
    <fieldset class="project-team">
      <legend>{t("projects.members.title")}</legend>
      <p class="quiet">{t("projects.members.hint")}</p>
      <ol class="project-members">
        {[...draft.members, ...empty].map((member, row) => (
          <Member key={row} member={member} row={row} />
        ))}
      </ol>
      <datalist id={PEOPLE}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p class="quiet small">{t("projects.members.noRole")}</p>
      <label class="project-rule">
        <input type="checkbox" name="ownReview" value="yes" checked={draft.ownReview} />
        {t("projects.members.ownReview")}
      </label>
    </fieldset>
  );
}

const EMPTY: MemberRow = { name: "", roles: [] };

function Member({ member, row }: { readonly member: MemberRow; readonly row: number }) {
  const { t } = useTranslation();
  const { name, roles } = member;
  const number = row + 1;
  const group = name === "" ? t("projects.members.rolesIn", { row: number }) : null;
  return (
    <li>
      <input
        class="input"
        name="member"
        value={name}
        maxLength={100}
        list={PEOPLE}
        autocomplete="off"
        placeholder={t("projects.members.name")}
        aria-label={t("projects.members.nameOf", { row: number })}
      />
      <fieldset class="project-roles" aria-label={group ?? t("projects.members.rolesOf", { name })}>
        {PROJECT_ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" name={role} value={row} checked={roles.includes(role)} />
            {t(`projects.members.roles.${role}`)}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
