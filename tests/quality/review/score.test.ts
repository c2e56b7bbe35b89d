import { expect, test } from "vitest";
import type { IssueCategory, IssueSeverity } from "../../../src/quality/review/issue.ts";
import { issueMatrix, qualityScore } from "../../../src/quality/review/score.ts";

function issue(category: IssueCategory, severity: IssueSeverity, isWithdrawn = false) {
  const withdrawn = isWithdrawn ? { author: "Marko", at: 2 } : null;
  return { category, severity, withdrawn };
}

test("points follow the severities of MQM, for each 1,000 words of the source", () => {
  const issues = [
    issue("accuracy", "critical"),
    issue("accuracy", "minor"),
    issue("terminology", "major"),
    issue("terminology", "major"),
    issue("style", "neutral"),
  ];
  const score = qualityScore(issueMatrix(issues), 400);
  expect(score.points).toBe(36);
  expect(score.perThousand).toBe(90);
  expect(score.byCategory).toEqual({
    accuracy: 26,
    fluency: 0,
    terminology: 10,
    style: 0,
    locale: 0,
  });
});

test("what was withdrawn is counted nowhere", () => {
  const matrix = issueMatrix([issue("style", "major", true), issue("style", "minor")]);
  expect(matrix.style).toEqual({ neutral: 0, minor: 1, major: 0, critical: 0 });
});

test("nothing found is perfect; nothing reviewed is no score", () => {
  const none = issueMatrix([]);
  expect(qualityScore(none, 250)).toMatchObject({ points: 0, perThousand: 0 });
  expect(qualityScore(none, 0).perThousand).toBeNull();
});
