import type { SaxesParser } from "saxes";
import { Mishap } from "../../errors.ts";

/** What is wrong with a document, in the line where the parser stands. */
export function xmlFault({ line }: SaxesParser, { message }: Error): Mishap {
  const cause = message.replace(/^(?:\d+:\d+: )?|\.$/gu, "");
  return new Mishap("xmlUnusable", { line, cause });
}

/** Throws the mishap `xmlWithEntities` for a DOCTYPE with declarations: entities can grow without bounds. */
export function refuseDeclarations({ line }: SaxesParser, doctype: string): void {
  const isDeclaring = doctype.replace(/"[^"]*"|'[^']*'/gu, "").includes("[");
  if (isDeclaring) throw new Mishap("xmlWithEntities", { line });
}
