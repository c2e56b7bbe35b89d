import type { SegmentStatus } from "../../documents/segment.ts";

/** What somebody does in a project. A lead may do everything. */
export const PROJECT_ROLES = ["translator", "reviewer", "lead"] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/**
 * What a reviewer makes of a translation: it is good, good after a change of their own, or goes back with a reason; a
 * reviewed one is final, or open again.
 */
export const REVIEW_DECISIONS = [
  "accepted",
  "edited",
  "rejected",
  "finalised",
  "reopened",
] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** One role of one person; who has several is there several times. */
export interface ProjectMember {
  readonly name: string;
  readonly role: ProjectRole;
}

/** Who works on a project. */
export interface ProjectTeam {
  readonly members: readonly ProjectMember[];
  /** Whether one may review what one has translated. Default: a second pair of eyes is demanded. */
  readonly ownReview: boolean;
}

/** What can be done to a segment. */
export const REVIEW_TASKS = ["translate", "review", "finalise"] as const;
export type ReviewTask = (typeof REVIEW_TASKS)[number];

/** Why somebody may not decide something: its status, its lock, another's task, or they translated it themselves. */
export const HINDRANCES = ["locked", "status", "role", "own"] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Where each decision starts, and where it ends; what is reopened may as well become a draft. */
export const REVIEW_STEPS: Readonly<Record<ReviewDecision, ReviewStep>> = {
  accepted: { from: ["translated"], to: "reviewed", task: "review" },
  edited: { from: ["translated", "reviewed"], to: "reviewed", task: "review" },
  rejected: { from: ["translated", "reviewed"], to: "draft", task: "review" },
  finalised: { from: ["reviewed"], to: "final", task: "finalise" },
  reopened: { from: ["reviewed", "final"], to: "translated", task: "review" },
};

export interface ReviewStep {
  readonly from: readonly SegmentStatus[];
  readonly to: SegmentStatus;
  readonly task: ReviewTask;
}

/** A segment before its reviewer. */
export interface ReviewSituation {
  readonly team: ProjectTeam;
  readonly reader: string;
  readonly status: SegmentStatus;
  readonly locked: boolean;
  /** Whose translation it is; null for nobody's. */
  readonly translator: string | null;
  /** It is a draft because the reader has begun to change what was confirmed. */
  readonly begun: boolean;
}

/** What keeps the reader from a decision; null where nothing does. */
export function hindranceOf(
  decision: ReviewDecision,
  situation: ReviewSituation,
): Hindrance | null {
  const { team, reader, status, locked, translator, begun } = situation;
  const { from, task } = REVIEW_STEPS[decision];
  if (locked) return "locked";
  if (!from.includes(status) && !(decision === "edited" && begun)) return "status";
  if (!mayDo(task, team, reader)) return "role";
  const approves = decision === "accepted" || decision === "edited";
  return approves && translator === reader && !team.ownReview ? "own" : null;
}

/** Whether somebody may do a task in a project. */
export function mayDo(task: ReviewTask, team: ProjectTeam, name: string): boolean {
  const doers = doersOf(task, team);
  return doers === "everybody" || doers.includes(name);
}

/** All tasks that somebody may do in a project. */
export function tasksOf(team: ProjectTeam, name: string): ReadonlySet<ReviewTask> {
  return new Set(REVIEW_TASKS.filter((task) => mayDo(task, team, name)));
}

/** The status with which somebody may bring a text back: what others have to give, they give it anew. */
export function givable(status: SegmentStatus, tasks: ReadonlySet<ReviewTask>): SegmentStatus {
  const isKept = status !== "final" || tasks.has("finalise");
  const lowered = isKept ? status : "reviewed";
  return lowered !== "reviewed" || tasks.has("review") ? lowered : "translated";
}

/** Who may do a task, each once. One that nobody is named for is everybody's, since it has to be done. */
export function doersOf(
  task: ReviewTask,
  { members }: ProjectTeam,
): readonly string[] | "everybody" {
  const having = (...roles: readonly ProjectRole[]) => {
    const names = members.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
    return [...new Set(names)];
  };
  const groups: Readonly<Record<ReviewTask, readonly (readonly string[])[]>> = {
    translate: [having("translator").length === 0 ? [] : having(...PROJECT_ROLES)],
    review: [having("reviewer", "lead")],
    finalise: [having("lead"), having("reviewer")],
  };
  return groups[task].find((names) => names.length > 0) ?? "everybody";
}

/** What somebody is in a project; everything where nobody is named. */
export function rolesOf({ members }: ProjectTeam, name: string): readonly ProjectRole[] {
  if (members.length === 0) return PROJECT_ROLES;
  return PROJECT_ROLES.filter((role) =>
    members.some((member) => member.name === name && member.role === role),
  );
}
