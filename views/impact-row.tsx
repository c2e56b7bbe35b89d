import type { JSX } from "preact";
import { isConfirmed } from "../src/documents/segment.ts";
import { Icon } from "./icon.tsx";
import type { TouchedSegment } from "./impact-models.ts";
import { ImpactTexts } from "./impact-texts.tsx";
import { segmentPath } from "./segment-address.ts";
import { FindingSentence } from "./segment-finding.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** A touched segment in the list. Where there is a proposal, it can be ticked, accepted and skipped. */
export function ImpactRow({ touched }: { readonly touched: TouchedSegment }): JSX.Element {
  const { t } = useTranslation();
  const { segment, impact } = touched;
  const open = impact.kind === "replace" && !segment.locked;
  const title = t("impact.segment", { position: segment.position });
  return (
    <li
      class="impact-row"
      id={`impact-${segment.id}`}
      data-impact-row={open ? "open" : "closed"}
      data-id={segment.id}
      data-base={segment.revision}
    >
      <div class="impact-tick">{open && <Tick touched={touched} />}</div>
      <div class="impact-place">
        <a
          href={segmentPath(segment.documentId, segment.id)}
          title={t("impact.openEditor")}
          aria-label={`${title}: ${t("impact.openEditor")}`}
          data-primary={open ? undefined : ""}
        >
          {segment.position}
        </a>
        <StatusMark status={segment.status} brief />
      </div>
      <ImpactTexts touched={touched} />
      <div class="impact-actions">
        {open && <AcceptButton touched={touched} />}
        <a
          class="button quiet square"
          href={`/segments/${segment.id}/history`}
          title={t("impact.history")}
        >
          <Icon name="history" />
          <span class="spoken">
            {t("impact.history")}, {title}
          </span>
        </a>
      </div>
      <div class="impact-facts" data-facts>
        <Facts touched={touched} />
      </div>
      <p class="impact-outcome" data-outcome role="status" hidden />
    </li>
  );
}

/** What the forms of the list send for a segment: its id, and the revision that is shown. */
function sentFor({ segment }: TouchedSegment): string {
  return `${segment.id}:${segment.revision}`;
}

function Tick({ touched }: { readonly touched: TouchedSegment }) {
  const { t } = useTranslation();
  return (
    <input
      type="checkbox"
      name="segment"
      value={sentFor(touched)}
      aria-label={t("impact.select", { position: touched.segment.position })}
      data-primary=""
    />
  );
}

function AcceptButton({ touched }: { readonly touched: TouchedSegment }) {
  const { t } = useTranslation();
  return (
    <button
      type="submit"
      class="button"
      name="only"
      value={sentFor(touched)}
      aria-label={t("impact.acceptSegment", { position: touched.segment.position })}
      data-accept
    >
      {t("impact.accept")}
    </button>
  );
}

/** What comes of accepting, or why a person has to look. */
function Facts({ touched }: { readonly touched: TouchedSegment }) {
  const { t } = useTranslation();
  const { segment, impact } = touched;
  if (segment.locked) {
    return (
      <p class="quiet small">
        <Icon name="lock" /> {t("impact.locked")}
      </p>
    );
  }
  if (impact.kind === "replace" && isConfirmed(segment)) {
    return (
      <p class="quiet small">
        {t(impact.settles ? "impact.staysConfirmed" : "impact.becomesDraft")}
      </p>
    );
  }
  const findings = impact.kind === "look" ? impact.appearing : [];
  if (impact.kind === "look" && findings.length === 0)
    return <p class="quiet small">{t("impact.inTargetOnly")}</p>;
  return (
    <>
      {findings.map((finding) => (
        <div key={finding.fingerprint} class={`finding-${finding.severity}`}>
          <FindingSentence finding={finding} />
        </div>
      ))}
    </>
  );
}
