import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2, // on two cores the default is one, though browser tests mostly wait
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          setupFiles: ["tests/support/random.ts"],
          isolate: false, // the dictionaries are read once a worker, not once a file
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          benchmark: { include: ["tests/bench/**/*.bench.ts"] },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          isolate: false, // what drives the browser is read once a worker, too
          include: ["tests/browser/**/*.test.ts"],
          benchmark: { include: [] },
          globalSetup: ["tests/support/browser-setup.ts"],
          expect: { poll: { timeout: 10_000 } }, // as long as the browser itself is waited for
        },
      },
    ],
  },
});
