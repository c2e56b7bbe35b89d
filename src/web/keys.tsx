import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { bindingsOf, choiceFor } from "../../views/keys/bindings.ts";
import { type KeyChoice, readChoice, writeChoice } from "../../views/keys/choice.ts";
import type { Command } from "../../views/keys/commands.ts";
import { COMMANDS } from "../../views/keys/groups.ts";
import { PRESETS } from "../../views/keys/presets.ts";
import { fieldText, type KeyTexts, readTable, textsOf } from "../../views/keys/table.ts";
import { KeysPage, type KeysPageModel } from "../../views/keys-page.tsx";
import type { Notice } from "../../views/page.tsx";
import { sendPage } from "./page.tsx";
import { asking, KEYS_COOKIE } from "./reader.ts";

/** A browser forgets the keys after so long without a change. Milliseconds. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Where one came from: a document, or nowhere. */
const From = z
  .string()
  .regex(/^\/documents\/\d+$/u)
  .catch("");
const Asked = z.object({
  from: From,
  done: z.enum(["saved", "preset", "reset"]).optional().catch(undefined),
  before: z.string().max(4_096).optional().catch(undefined),
});
const Field = z.string().max(200).default("");
const Fields = z.object({
  from: From,
  /** The one command whose keys are to be as the tool has them. */
  reset: z.enum(COMMANDS).optional(),
});
const Preset = z.object({ from: From, preset: z.enum(PRESETS) });
const Restore = z.object({ from: From, choice: z.string().max(4_096).transform(readChoice) });

/** The page on which a reader chooses the keys of the editor; they are kept in a cookie of theirs. */
export function keyRoutes(): Router {
  const routes = Router();

  routes.get("/keys", (request, response) => {
    const { keys, mac } = asking(response);
    const asked = Asked.parse(request.query);
    const texts = textsOf(keys.bindings, mac);
    const model = { choice: keys.choice, texts, problems: new Map(), from: asked.from };
    sendKeys(response, { model, notice: noticeOf(response, asked) });
  });

  routes.post("/keys", (request, response) => {
    const { keys, mac } = asking(response);
    const { preset } = keys.choice;
    const fields = Fields.parse(request.body ?? {});
    const texts = textsIn(request, { ...fields, preset, mac });
    const { bindings, problems } = readTable(texts, mac);
    if (problems.size > 0) {
      response.status(422);
      return sendKeys(response, {
        model: { choice: keys.choice, texts, problems, from: fields.from },
      });
    }
    remember(response, choiceFor(preset, bindings, mac));
    goBack(response, { from: fields.from, done: "saved" });
  });

  routes.post("/keys/preset", (request, response) => {
    const before = asking(response).keys.choice;
    const { preset, from } = Preset.parse(request.body ?? {});
    remember(response, { ...before, preset });
    goBack(response, { from, done: "preset", before: writeChoice(before) });
  });

  routes.post("/keys/reset", (request, response) => {
    const before = asking(response).keys.choice;
    const { from } = Asked.parse(request.body ?? {});
    remember(response, { ...before, own: {} });
    goBack(response, { from, done: "reset", before: writeChoice(before) });
  });

  routes.post("/keys/restore", (request, response) => {
    const { choice, from } = Restore.parse(request.query);
    remember(response, choice);
    goBack(response, { from, done: "saved" });
  });

  return routes;
}

interface Posted {
  readonly reset?: Command | undefined;
  readonly preset: KeyChoice["preset"];
  readonly mac: boolean;
}

/** The fields as they were sent; one may be set back to what the tool has for it. */
function textsIn(request: Request, { reset, preset, mac }: Posted): KeyTexts {
  const offered = bindingsOf({ preset, own: {} }, mac);
  const sent: Record<string, unknown> = request.body ?? {};
  const entries = COMMANDS.map((command) => {
    const text = command === reset ? fieldText(offered[command], mac) : Field.parse(sent[command]);
    return [command, text] as const;
  });
  return { ...textsOf(offered, mac), ...Object.fromEntries(entries) };
}

function remember(response: Response, choice: KeyChoice): void {
  response.cookie(KEYS_COOKIE, writeChoice(choice), {
    maxAge: YEAR,
    sameSite: "strict",
    httpOnly: true,
  });
}

function goBack(response: Response, asked: Readonly<Record<string, string>>): void {
  response.redirect(303, `/keys?${new URLSearchParams(asked)}`);
}

function noticeOf(
  response: Response,
  { done, before, from }: z.output<typeof Asked>,
): Notice | undefined {
  const { translation, keys } = asking(response);
  const { t } = translation;
  if (done === undefined) return undefined;
  if (done === "saved") return { text: t("keys.page.saved") };
  const tool = t(`keys.page.presets.${keys.choice.preset}`);
  const withOwn = Object.keys(keys.choice.own).length > 0;
  const used = withOwn ? t("keys.page.usedWithOwn", { tool }) : t("keys.page.used", { tool });
  const text = done === "reset" ? t("keys.page.resetDone") : used;
  if (before === undefined) return { text };
  const action = `/keys/restore?${new URLSearchParams({ choice: before, from })}`;
  return { text, undo: { action, label: t("common.undo") } };
}

function sendKeys(
  response: Response,
  { model, notice }: { readonly model: KeysPageModel; readonly notice?: Notice | undefined },
): void {
  sendPage(response, {
    title: asking(response).translation.t("keys.page.title"),
    path: model.from === "" ? "/keys" : `/keys?${new URLSearchParams({ from: model.from })}`,
    ...(notice && { notice }),
    name: "keys",
    content: <KeysPage model={model} />,
  });
}
