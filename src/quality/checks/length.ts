import { plainText } from "../../documents/inline-codes.ts";
import type { Finding } from "../finding.ts";
import type { Pair } from "../inspect.ts";

/** A translation that its place in the file has no room for. Codes take none. */
export function checkLength({ target, context }: Pair): Finding[] {
  const { maximum } = context ?? {};
  const plain = plainText(target);
  const characters = Array.from(plain.text);
  if (maximum === undefined || characters.length <= maximum) return [];
  const from = characters.slice(0, maximum).join("").length;
  return [
    {
      rule: "length.exceeded",
      severity: "error",
      side: "target",
      ...plain.range({ from, to: plain.text.length }),
      values: { count: characters.length, maximum },
      fixes: [],
      fingerprint: `length.exceeded ${maximum}`,
    },
  ];
}
