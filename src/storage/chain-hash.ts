import { createHash } from "node:crypto";
import { type ChainLink, chainText } from "../revisions/chain.ts";

/**
 * The hash of a link: SHA-256 over all that the revision says and over the hash before it, so that nothing can be
 * changed, taken out or put in between without every later hash being another. Hexadecimal.
 */
export function chainHash(previous: string, link: ChainLink): string {
  return createHash("sha256").update(chainText(previous, link)).digest("hex");
}
