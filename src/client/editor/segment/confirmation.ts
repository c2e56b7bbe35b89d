/**
 * The text that was confirmed, until the server has answered. What is typed behind it meanwhile is meant for the
 * next segment: the fingers do not wait.
 */
export interface Confirmation {
  readonly isAsked: boolean;
  ask(text: string): void;
  /** What stands behind the confirmed text; null where that text was changed, or none was confirmed. */
  ahead(text: string): string | null;
  end(): void;
}

export function createConfirmation(): Confirmation {
  let confirmed: string | null = null;

  return {
    get isAsked() {
      return confirmed !== null;
    },
    ask(text) {
      confirmed = text;
    },
    ahead(text) {
      if (confirmed === null || !text.startsWith(confirmed)) return null;
      return text.slice(confirmed.length);
    },
    end() {
      confirmed = null;
    },
  };
}
