/** A server that went away is asked again after this. Milliseconds. */
const PAUSE = 1_000;

/** Reads what the page cannot do without: as long as the server cannot be reached, again and again. */
export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // an answer, though not the one that was hoped for
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
