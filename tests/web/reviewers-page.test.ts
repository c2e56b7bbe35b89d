import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ANSWERS_ID,
  answersRead,
  answersWritten,
  type ReviewAnswer,
} from "../../src/documents/review/answers.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let id: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
  const text = "Most je tu. Cesta je duga. Kraj.";
  id = (await ana.post("/api/documents", { title: "Most", text })).body.id;
  await translate(1, "The bridge is here.");
  await translate(2, "The road is long.");
});

afterEach(() => app.stop());

const translate = (segment: number, target: string, base = 0) =>
  ana.put(`/api/segments/${segment}`, { target, status: "translated", base });

async function sent(): Promise<string> {
  return (await ana.get(`/documents/${id}/review/file?format=html`)).body;
}

const ANSWERS = new RegExp(`(<script type="application/json" id="${ANSWERS_ID}">)(.*?)(</script>)`);

/** The page as its script saves it: what was decided beside the table, texts and remarks in the table. */
async function answered(
  answers: readonly (Partial<ReviewAnswer> & { readonly segmentId: number })[],
  change: (page: string) => string = (page) => page,
): Promise<string> {
  const page = change(await sent());
  const whole = answers.map((one) => ({ ...UNTOUCHED, ...one }));
  const written = answersWritten({ made: 1, changedAt: 2, reviewer: "Iva", answers: whole });
  return page.replace(ANSWERS, (_, start, __, end) => start + written + end);
}

const UNTOUCHED = { target: "", comment: "", decision: null, reason: "", issue: null } as const;
const OPENED = (page: string) => page.replace("The bridge is here.", "The bridge is open.");
const REMARKED = (page: string) =>
  page.replace(
    'aria-label="Remarks 2"></div>',
    'aria-label="Remarks 2">Which &lt;b>road&lt;/b>?</div>',
  );

async function dryRun(page: string): Promise<string> {
  const form = new FormData();
  form.set("file", new File([page], "most.review.Iva.html"));
  const address = `${app.address}/documents/${id}/review`;
  const headers = { "accept-language": "en" };
  return (await fetch(address, { method: "POST", body: form, headers })).text();
}

/** Takes all sound rows over, and answers the page that tells what has become of them. */
async function readIn(page: string): Promise<string> {
  const run = await dryRun(page);
  const field = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`, "u")
      .exec(run)?.[1]
      ?.replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
  const changes = field("changes");
  if (changes === undefined) return run;
  const fields = { changes, reviewer: field("reviewer") ?? "", file: "most.html", choice: "all" };
  const { headers } = await ana.form(`/documents/${id}/review/apply`, fields);
  return (await ana.get(headers.get("location") ?? "")).body;
}

const newest = async (segment: number) => (await app.segments.revisions(segment))[0];
const comments = async (segment: number) =>
  (await app.annotations.ofSegment(segment)).map(({ author, text }) => `${author}: ${text}`);

describe("the page for a reviewer", () => {
  test("may run and show what it brings along, and ask nobody", async () => {
    const page = await sent();
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/u,
    );
    expect(page).not.toMatch(/<(?:link|img|iframe)|\ssrc=|@import|url\(/u);
  });

  test("speaks the language of who sends it", async () => {
    const { body } = await client(app, { "accept-language": "hr" }).get(
      `/documents/${id}/review/file?format=html`,
    );
    expect(body).toContain("Spremi datoteku");
    expect(await sent()).toContain("Save the file");
  });

  test("lets no text end its script", async () => {
    await translate(3, "</script><script>alert(1)</script>");
    const page = await sent();
    expect(page.match(/<script[\s>]/gu)).toHaveLength(3);
    const held = answersWritten({
      made: 1,
      changedAt: 1,
      reviewer: "</script>",
      answers: [],
    });
    expect(held).not.toContain("</script>");
    expect(answersRead(held)?.reviewer).toBe("</script>");
  });
});

describe("what a reviewer has made of it", () => {
  test("is shown before anything is written", async () => {
    const page = await answered(
      [
        { segmentId: 1, decision: "accepted" },
        {
          segmentId: 2,
          decision: "rejected",
          reason: "Too <b>long</b>.",
          issue: { category: "style", severity: "major", note: "Wordy." },
        },
      ],
      (one) => REMARKED(OPENED(one)),
    );
    const run = await dryRun(page);
    expect(run).toContain('name="reviewer" value="Iva"');
    expect(run).toContain("<ins>open</ins>");
    expect(run).toContain("Accepted with changes");
    expect(run).toContain("Too &lt;b>long&lt;/b>.");
    expect(run).toContain("style, major");
    expect(run).toContain("Which &lt;b>road&lt;/b>?");
    expect(await newest(1)).toMatchObject({ number: 1, author: "Ana" });
  });

  test("becomes revisions, decisions, issues and comments of that reviewer", async () => {
    const issue = { category: "style", severity: "major", note: "Wordy." } as const;
    const page = await answered(
      [
        { segmentId: 1, decision: "accepted" },
        { segmentId: 2, decision: "rejected", reason: "Too long.", issue },
      ],
      (one) => REMARKED(OPENED(one)),
    );
    const told = await readIn(page);
    expect(told).toContain("2 decisions of the reviewer taken over.");
    expect(await newest(1)).toMatchObject({
      target: "The bridge is open.",
      status: "reviewed",
      author: "Iva",
      origin: "import",
      comment: "Read in from most.html by Ana.",
    });
    expect(await newest(2)).toMatchObject({
      target: "The road is long.",
      status: "draft",
      author: "Iva",
      origin: "review",
    });
    const verdicts = await app.reviews.inDocument(id);
    expect(verdicts.map(({ author, decision, reason }) => [author, decision, reason])).toEqual([
      ["Iva", "edited", ""],
      ["Iva", "rejected", "Too long."],
    ]);
    expect(await app.reviews.issues.ofSegment(2)).toMatchObject([
      { ...issue, author: "Iva", revision: 1, place: null },
    ]);
    expect(await comments(2)).toEqual(["Iva: Which <b>road</b>?"]);
  });

  test("is done once, however often the file is read", async () => {
    const issue = { category: "fluency", severity: "minor", note: "" } as const;
    const page = await answered(
      [
        { segmentId: 1, decision: "accepted" },
        { segmentId: 2, decision: "rejected", reason: "Too long.", issue },
      ],
      (one) => REMARKED(OPENED(one)),
    );
    await readIn(page);
    expect(await readIn(page)).toContain("There is nothing to be taken over.");
    expect((await app.segments.revisions(1)).length).toBe(2);
    expect((await app.segments.revisions(2)).length).toBe(2);
    expect(await comments(2)).toHaveLength(1);
    expect(await app.reviews.issues.ofSegment(2)).toHaveLength(1);
  });

  test("goes back and is a draft of theirs where they return what they have changed", async () => {
    const returned = { segmentId: 1, decision: "rejected", reason: "Check it." } as const;
    await readIn(await answered([returned], OPENED));
    const [draft, rejection] = await app.segments.revisions(1);
    expect(draft).toMatchObject({ target: "The bridge is open.", status: "draft", author: "Iva" });
    expect(rejection).toMatchObject({ target: "The bridge is here.", origin: "review" });
    expect([...(await app.reviews.returned(id)).keys()]).toEqual([1]);
  });

  test("is a draft of theirs where they change a text and decide nothing", async () => {
    await readIn(await answered([{ segmentId: 1 }], OPENED));
    expect(await newest(1)).toMatchObject({ status: "draft", author: "Iva", origin: "import" });
    expect(await app.reviews.inDocument(id)).toEqual([]);
  });

  test("says only that they have seen it where nobody has confirmed it yet", async () => {
    const run = await dryRun(await answered([{ segmentId: 3, decision: "accepted" }]));
    expect(run).toContain("There is nothing to be taken over.");
  });
});

describe("what a reviewer may not do is listed, and the rest is taken over", () => {
  const accepted = { segmentId: 1, decision: "accepted" } as const;

  test("what was changed here since is not decided by them; their remark is kept", async () => {
    const page = await answered([accepted], (one) =>
      OPENED(one).replace('aria-label="Remarks 1"></div>', 'aria-label="Remarks 1">Why?</div>'),
    );
    await translate(1, "The bridge stands here.", 1);
    const run = await dryRun(page);
    expect(run).toContain("conflict");
    expect(run).toContain("was changed here since the file was made");
    await readIn(page);
    expect(await newest(1)).toMatchObject({ number: 2, target: "The bridge stands here." });
    expect(await comments(1)).toEqual(["Iva: Why?"]);
  });

  test("nobody approves what they translated themselves", async () => {
    const page = (await answered([accepted])).replace('"reviewer":"Iva"', '"reviewer":"Ana"');
    expect(await dryRun(page)).toContain("a second pair of eyes is demanded");
    expect(await newest(1)).toMatchObject({ status: "translated" });
  });

  test("in a project that names its reviewers, others decide nothing and find nothing", async () => {
    await app.projects.change(1, {
      members: [
        { name: "Ana", role: "translator" },
        { name: "Marko", role: "reviewer" },
      ],
    });
    const issue = { category: "style", severity: "minor", note: "" } as const;
    const told = await readIn(await answered([{ ...accepted, issue }], REMARKED));
    expect(told).toContain("Not taken over");
    expect(told).toContain("that is not the task of this reviewer");
    expect(await app.reviews.issues.ofSegment(1)).toEqual([]);
    expect(await comments(2)).toHaveLength(1);
  });

  test("nothing goes back without a reason", async () => {
    const page = await answered([{ segmentId: 1, decision: "rejected" }]);
    expect(await dryRun(page)).toContain("It goes back without a reason");
  });

  test.each([
    ["no JSON", "{"],
    ["another shape", '{"answers":[null,{"segmentId":1,"decision":"final","issue":{}}]}'],
    ["made-up words", '{"answers":[{"segmentId":1,"issue":{"category":"x","severity":"y"}}]}'],
  ])("what is %s counts as not said", async (_, json) => {
    const page = (await sent()).replace(ANSWERS, (__, start, ___, end) => start + json + end);
    expect(await dryRun(page)).toContain("There is nothing to be taken over.");
  });

  test("an address that somebody made up shows no reasons that there are not", async () => {
    const { status, body } = await ana.get(
      `/documents/${id}/review?applied=0&refused=1.%3Cb%3E&refused=x&refused=2.own`,
    );
    expect(status).toBe(200);
    expect(body.match(/Segment \d+:/gu)).toEqual(["Segment 2:"]);
  });
});
