import type { SegmentRow } from "../../../../views/models.ts";
import type { NewException } from "../../../../views/segment-actions.ts";
import type { Finding } from "../../../quality/finding.ts";
import { setFindingAside, takeBackException } from "../api.ts";
import { attempt, refreshRows, type Tools } from "../tools.ts";

export interface SettingAsideOptions {
  readonly tools: Tools;
  readonly segmentId: number;
  /** Takes the row of which something else is to be said. */
  readonly update: (row: SegmentRow) => void;
  /** Goes back to the text. */
  readonly goOn: () => void;
  readonly confirm: () => void;
}

/** The errors that refused a confirmation, and the exceptions that set findings aside. */
export interface SettingAside {
  /** The errors that refused the last confirmation, as long as they stand. */
  readonly refusal: readonly Finding[];
  /** Takes the findings for which a confirmation was refused. */
  refuse(findings: readonly Finding[]): void;
  /** Takes what is found now: of a refusal the errors stay that still stand. */
  renew(findings: readonly Finding[]): void;
  except(finding: Finding, exception: NewException): Promise<void>;
  takeBack(exceptionId: number): Promise<void>;
}

export function createSettingAside(options: SettingAsideOptions): SettingAside {
  const { tools, segmentId, update, goOn, confirm } = options;
  let refusal: readonly Finding[] = [];

  return {
    get refusal() {
      return refusal;
    },
    refuse(findings) {
      refusal = errorsIn(findings);
    },
    renew(findings) {
      if (refusal.length > 0) refusal = errorsIn(findings);
    },
    /** After the last error that refused a confirmation is set aside, the confirmation goes on. */
    except: (finding, exception) =>
      attempt(tools, async () => {
        const wasRefused = refusal.length > 0;
        update(await setFindingAside(segmentId, finding, exception));
        if (exception.scope !== "place") await refreshRows(tools);
        goOn();
        if (wasRefused && refusal.length === 0) confirm();
      }),
    takeBack: (exceptionId) =>
      attempt(tools, async () => {
        await takeBackException(exceptionId);
        goOn();
        await refreshRows(tools);
      }),
  };
}

function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === "error");
}
