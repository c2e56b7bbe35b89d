import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type Token } from "parse5";
import { Mishap } from "../../../errors.ts";
import { VOID } from "./elements.ts";
import { OUTSIDE, type Place, placeIn } from "./places.ts";

/** A tag, text or comment, in the order of the file, as parse5 reads it. */
export interface HtmlToken {
  readonly type: "start" | "end" | "text" | "comment" | "doctype";
  readonly from: number;
  to: number;
  /** Of a tag. */
  readonly name: string;
  /** Of a text, as it is read. */
  text: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly place: Place;
  /** Of a start tag that has no end tag. */
  readonly isAlone: boolean;
}

/** An attribute of a start tag, with its place in the page. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  /** The whole: `alt="Slika"`. */
  readonly from: number;
  readonly to: number;
}

/** More elements within each other than this are no page, but an attack or a defect; browsers stop at half of it. */
const DEEPEST = 1000;

/** Formatting that is never closed is opened anew in each paragraph: so many for each tag are in order, … */
const COPIES_FOR_A_TAG = 4;

/** … and this many more. */
const COPIES_FOR_A_FILE = 100_000;

/** Reads the markup of a page. Throws the mishap `tooComplex`. */
export function htmlTokens(text: string, isXml: boolean): readonly HtmlToken[] {
  const places = new WeakMap<object, Place>();
  const made = { elements: 0, name: "", place: OUTSIDE };
  const currentPlace = (): Place => {
    const current: object | undefined = reader.openElements.current;
    return (current && places.get(current)) ?? OUTSIDE;
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...WITHOUT_TREE,
    createElement(name, namespace, attributes) {
      if (reader.openElements.depth > DEEPEST) throw new Mishap("tooComplex");
      if (++made.elements > COPIES_FOR_A_FILE + COPIES_FOR_A_TAG * reader.tokens.length) {
        throw new Mishap("tooComplex");
      }
      const element = defaultTreeAdapter.createElement(name, namespace, attributes);
      const place = placeIn(currentPlace(), { name, namespace, attributes });
      places.set(element, place);
      Object.assign(made, { name, place });
      return element;
    },
  };
  const reader = new TokenReader({ treeAdapter, isXml, currentPlace, made });
  reader.tokenizer.write(text, true);
  return reader.tokens;
}

/** The tree itself is not wanted, and would take most of the memory and, in odd pages, of the time. */
const WITHOUT_TREE: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  appendChild: (parent, node) => {
    node.parentNode = parent;
  },
  insertBefore: (parent, node) => {
    node.parentNode = parent;
  },
  detachNode: (node) => {
    node.parentNode = null;
  },
  insertText: () => undefined,
  insertTextBefore: () => undefined,
  getFirstChild: () => null,
  getChildNodes: () => [],
  getNodeSourceCodeLocation: () => undefined,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

interface Reading {
  readonly treeAdapter: typeof defaultTreeAdapter;
  readonly isXml: boolean;
  readonly currentPlace: () => Place;
  /** The last element that was made. */
  readonly made: { readonly name: string; readonly place: Place };
}

/** parse5's own reader, which tells of each token where it came to stand. */
class TokenReader extends Parser<DefaultTreeAdapterMap> {
  readonly tokens: HtmlToken[] = [];
  readonly #reading: Reading;
  /** Above 0 where the reader gives itself a token once more. */
  #nested = 0;

  constructor(reading: Reading) {
    super({
      treeAdapter: reading.treeAdapter,
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
    });
    this.#reading = reading;
  }

  override onStartTag(token: Token.TagToken): void {
    const { isXml, made, currentPlace } = this.#reading;
    const isEmpty = token.selfClosing && (isXml || this.tokenizer.inForeignNode);
    const before = made.place;
    const isSkipped = isXml && token.selfClosing && !this.tokenizer.inForeignNode;
    if (isSkipped && !VOID.has(token.tagName)) this.#add(token, { isAlone: true });
    else {
      this.#outermost(() => super.onStartTag(token));
      const isMade = made.place !== before && made.name === token.tagName;
      const place = isMade ? made.place : currentPlace();
      this.#add(token, { place, isAlone: isEmpty || VOID.has(token.tagName) });
    }
  }

  override onEndTag(token: Token.TagToken): void {
    const before = this.#reading.currentPlace();
    this.#outermost(() => super.onEndTag(token));
    const after = this.#reading.currentPlace();
    const { kept } = before;
    const isWithin = kept === null || kept === after.kept || kept.name === token.tagName;
    this.#add(token, { place: isWithin ? before : after });
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#outermost(() => super.onCharacter(token));
    this.#addText(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#outermost(() => super.onWhitespaceCharacter(token));
    this.#addText(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.#outermost(() => super.onComment(token));
    this.#add(token, {});
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.#outermost(() => super.onDoctype(token));
    this.#add(token, {});
  }

  #outermost(read: () => void): void {
    this.#nested++;
    read();
    this.#nested--;
  }

  #addText(token: Token.CharacterToken): void {
    const { currentPlace } = this.#reading;
    const last = this.tokens.at(-1);
    if (
      this.#nested === 0 &&
      last?.type === "text" &&
      last.to === token.location?.startOffset &&
      last.place === currentPlace()
    ) {
      last.to = token.location.endOffset;
      last.text += token.chars;
    } else this.#add(token, { text: token.chars });
    markSaying(currentPlace(), token.chars);
  }

  #add(
    token: Token.Token,
    known: { readonly place?: Place; readonly isAlone?: boolean; readonly text?: string },
  ): void {
    const { location } = token;
    if (this.#nested > 0 || !location || location.startOffset < (this.tokens.at(-1)?.to ?? 0)) {
      return;
    }
    this.tokens.push({
      type: TYPES[token.type] ?? "comment",
      from: location.startOffset,
      to: location.endOffset,
      name: "tagName" in token ? token.tagName : "",
      text: known.text ?? "",
      attributes: "attrs" in token ? attributesOf(token) : NONE,
      place: known.place ?? this.#reading.currentPlace(),
      isAlone: known.isAlone ?? false,
    });
  }
}

const NONE: readonly HtmlAttribute[] = [];

/** By parse5's numbers for the types of tokens. */
const TYPES: Readonly<Record<number, HtmlToken["type"]>> = {
  0: "text",
  2: "text",
  3: "start",
  4: "end",
  5: "comment",
  6: "doctype",
};

/** A drawing that says something is read. */
function markSaying({ kept, saysInDrawing }: Place, text: string): void {
  if (kept !== null && saysInDrawing && /[\p{L}\p{N}]/u.test(text)) kept.says = true;
}

function attributesOf({ attrs, location }: Token.TagToken): readonly HtmlAttribute[] {
  if (attrs.length === 0) return NONE;
  const places = location?.attrs ?? {};
  return attrs.flatMap(({ name, value, prefix }) => {
    const place = places[name] ?? places[`${prefix}:${name}`];
    if (place === undefined) return [];
    return [{ name, value, from: place.startOffset, to: place.endOffset }];
  });
}
