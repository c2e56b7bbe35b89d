import type { TestProject } from "vitest/node";
import { findOrGetBrowser } from "./browser-path.ts";

/** Runs once before the browser tests: finds the browser, and hands its path on to them. */
export function setup(project: TestProject): void {
  project.provide("browserPath", findOrGetBrowser());
}

declare module "vitest" {
  interface ProvidedContext {
    browserPath: string;
  }
}
