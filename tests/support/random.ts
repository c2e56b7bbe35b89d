import fc from "fast-check";

/**
 * Property tests try the same values each time, so that a red test is the fault of a change and never of chance.
 * Others are tried with `SEED=… npx vitest run`, and by the mutations of `npm run fuzz`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
