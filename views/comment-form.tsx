import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { LONGEST_COMMENT } from "../src/documents/comment.ts";
import { mentionBegun, mentionOf, namesBeginningWith } from "../src/documents/mentions.ts";
import { Keys } from "./editor-keys.tsx";
import { useTranslation } from "./translation.ts";

export interface CommentFormProps {
  readonly label: string;
  readonly text: string;
  /** What is to be written. Default: a question or a remark. */
  readonly hint?: string;
  /** The word on the button that sends. */
  readonly send: string;
  /** Who can be called. */
  readonly names: readonly string[];
  /** Whether the cursor is put into it at once. */
  readonly focused?: boolean;
  readonly onType?: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly onCancel?: () => void;
}

/** A form to comment in; the key of confirming sends it, and `@` offers names. */
export function CommentForm(props: CommentFormProps): JSX.Element {
  const { t } = useTranslation();
  const { send, onCancel } = props;
  const [text, setText] = useState(props.text);
  useLayoutEffect(() => setText(props.text), [props.text]); // later it would undo what is typed by then
  const change = (next: string) => {
    setText(next);
    props.onType?.(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") props.onSend(text.trim());
  };
  return (
    <form class="aside-form comment-form" onSubmit={submit}>
      <CommentField {...props} text={text} onType={change} />
      {(text !== "" || onCancel !== undefined) && (
        <p class="comment-actions">
          <button type="submit" class="button">
            {send} <Keys command="confirm" />
          </button>
          {onCancel && (
            <button type="button" class="button quiet" data-cancel onClick={onCancel}>
              {t("comments.cancel")}
            </button>
          )}
        </p>
      )}
    </form>
  );
}

/** Numbers the lists of names, each of which needs a name of its own. */
let lists = 0;

type FieldProps = Pick<CommentFormProps, "label" | "hint" | "text" | "names" | "focused"> & {
  readonly onType: (text: string) => void;
};

function CommentField({ label, hint, text, names, focused, onType }: FieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [list] = useState(() => `comment-names-${++lists}`);
  const [begun, setBegun] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const caret = useRef<number>();
  useLayoutEffect(() => void (focused && field.current?.focus()), [focused]);
  useLayoutEffect(() => {
    if (caret.current !== undefined) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const offered = begun === null ? [] : namesBeginningWith(begun, names);
  const look = () => {
    const { value, selectionStart } = field.current ?? { value: "", selectionStart: 0 };
    setBegun(mentionBegun(value, selectionStart));
    setChosen(0);
  };
  const insert = (name: string) => {
    const { value = "", selectionStart = 0 } = field.current ?? {};
    const before = value.slice(0, selectionStart).replace(/@"?[^@]*$/u, `${mentionOf(name)} `);
    caret.current = before.length; // once it is drawn, and before another key
    onType(before + value.slice(selectionStart));
    setBegun(null);
  };
  const onKey = (event: KeyboardEvent) => {
    const name = offered[chosen];
    if (name === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === "Tab") insert(name);
    else if (event.key === "ArrowDown") setChosen((chosen + 1) % offered.length);
    else if (event.key === "ArrowUp") setChosen((chosen + offered.length - 1) % offered.length);
    else return;
    event.preventDefault();
  };
  return (
    <div class="comment-field">
      <textarea
        class="input"
        rows={text === "" ? 1 : 3}
        maxLength={LONGEST_COMMENT}
        aria-label={label}
        placeholder={hint ?? t("comments.placeholder")}
        value={text}
        ref={field}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={offered.length > 0 ? `${list}-${chosen}` : undefined}
        onInput={(event) => {
          onType(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKey}
        onBlur={() => setBegun(null)}
      />
      <div
        class="comment-names"
        id={list}
        role="listbox"
        aria-label={t("comments.names")}
        hidden={offered.length === 0}
      >
        {offered.map((name, index) => (
          <div
            key={name}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              insert(name);
            }}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
