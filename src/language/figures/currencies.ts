import type { Variety } from "./figure.ts";

/** A currency in English words. */
interface Currency {
  readonly one: string;
  readonly many: string;
  /** The sign that may stand for the words; empty for none. */
  readonly sign: string;
}

interface CurrencyRow extends Currency {
  /** Its forms in Croatian. */
  readonly pattern: string;
  /** Where American English spells it in another way. */
  readonly american?: Pick<Currency, "one" | "many">;
}

const currency = (pattern: string, one: string, many = `${one}s`, sign = ""): CurrencyRow => ({
  pattern,
  one,
  many,
  sign,
});

/** Currencies that newspapers name. Longer names stand first. */
const CURRENCIES: readonly CurrencyRow[] = [
  currency("eur(?:o|a|e|i|ima)", "euro", "euros", "€"),
  currency("kun(?:a|e|i|u|om|ama)|kn\\.?", "kuna", "kuna"),
  currency("lip(?:a|e|u)", "lipa", "lipa"),
  currency("američk(?:i|a|ih|e) dolar(?:a|e|i)?", "US dollar", "US dollars", "$"),
  currency("dolar(?:a|e|i|ima)?", "dollar", "dollars", "$"),
  currency("cent(?:a|e|i|ima)", "cent"),
  currency("funt(?:a|e|i|u|ama)", "pound", "pounds", "£"),
  currency("švicarsk(?:i|a|ih|e) fran(?:ak|ka|ke|aka)", "Swiss franc"),
  currency("fran(?:ak|ka|ke|aka)", "franc"),
  currency("jen(?:a|e|i|ima)?", "yen", "yen", "¥"),
  currency("juan(?:a|e|i|ima)?", "yuan", "yuan"),
  {
    ...currency("rub(?:alj|lja|lje|lji|alja|ljima)", "rouble"),
    american: { one: "ruble", many: "rubles" },
  },
  currency("dinar(?:a|e|i|ima)?", "dinar"),
  currency("konvertibiln(?:ih|e|a) mar(?:aka|ke|ka)", "convertible mark"),
  currency("mar(?:aka|ke|ka)", "mark"),
  currency("lir(?:a|e|i|u|ama)", "lira", "lira"),
  currency("forint(?:a|e|i)?", "forint", "forints"),
  currency("šekel(?:a|e|i)?", "shekel"),
];

/** Any currency in Croatian words. */
export const WORDS = CURRENCIES.map(({ pattern }) => pattern).join("|");

/** Any sign or code of a currency. */
export const SIGNS = "US\\$|[€$£¥₽₺₪]|EUR|USD|GBP|CHF|HRK|BAM|KM|RSD|JPY|CNY|RUB|TRY|HUF";

/** What the currency of a Croatian word is called: kunama → kuna. */
export function currencyOfWord(croatian: string, variety: Variety): Currency | null {
  const found = CURRENCIES.find(({ pattern }) =>
    new RegExp(`^(?:${pattern})$`, "iu").test(croatian),
  );
  if (found === undefined) return null;
  return variety === "en-US" ? { ...found, ...found.american } : found;
}

/** A sign as English has it; KM is what Bosnians write for the code of their mark. */
export function currencyOfSign(sign: string): string {
  return sign === "KM" ? "BAM" : sign;
}
