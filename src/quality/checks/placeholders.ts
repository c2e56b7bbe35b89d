import { plainText } from "../../documents/inline-codes.ts";
import type { Finding } from "../finding.ts";
import type { Pair } from "../inspect.ts";

/**
 * What programs fill in or read, where no format has protected it: `%s`, `%1$d`, `%(name)s`, `{name}`, `{{name}}`,
 * `${name}`, tags. A percentage is none (*50 % s*, *100%*), nor are words in braces (*{vidi dolje}*).
 */
const PLACEHOLDERS = new RegExp(
  [
    String.raw`(?<![\p{N}%])%(?:\d+\$|\([\p{L}_]\w*\))?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j)?[sdiufgxX@](?![\p{L}\p{N}])`,
    String.raw`\$?\{\{?[ \t]?(?:[A-Za-z_][\w.]*|\d{1,2})[ \t]?\}?\}`,
    String.raw`</?(?:a|b|br|code|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?/?>`,
  ].join("|"),
  "gu",
);

/** Placeholders that a source has more often than its translation. */
export function checkPlaceholders({ source, target }: Pair): Finding[] {
  if (!/[%{<]/u.test(source)) return [];
  const inTarget = placeholdersIn(plainText(target).text).map(({ name }) => name);
  const plain = plainText(source);
  return placeholdersIn(plain.text).flatMap(({ text, name, from }) => {
    const place = inTarget.indexOf(name);
    if (place < 0) return [missing(text, plain.range({ from, to: from + text.length }))];
    inTarget.splice(place, 1);
    return [];
  });
}

/** A tag goes by its name, for its attributes may be translated. */
function placeholdersIn(text: string) {
  return Array.from(text.matchAll(PLACEHOLDERS), ({ 0: found, index }) => ({
    text: found,
    name: /^<\/?\w+/u.exec(found)?.[0] ?? found.replace(/\s/gu, ""),
    from: index,
  }));
}

function missing(text: string, place: { readonly from: number; readonly to: number }): Finding {
  return {
    rule: "placeholder.missing",
    severity: "warning",
    side: "source",
    ...place,
    values: { text },
    fixes: [{ type: "insert", insert: text }],
    fingerprint: `placeholder.missing ${text}`,
  };
}
