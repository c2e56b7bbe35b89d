import type { JSX } from "preact";
import { mentionsIn } from "../src/documents/mentions.ts";

/** A comment with the names in it marked, as it was written, lines and all. */
export function CommentText({ text }: { readonly text: string }): JSX.Element {
  const called = mentionsIn(text);
  const ends = [0, ...called.map(({ to }) => to)];
  return (
    <p class="comment-text">
      {called.map(({ from, to, name }, index) => (
        <>
          {text.slice(ends[index], from)}
          <span key={to} class="mention">
            @{name}
          </span>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}
