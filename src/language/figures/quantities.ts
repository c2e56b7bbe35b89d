import { currencyOfSign, currencyOfWord, SIGNS, WORDS } from "./currencies.ts";
import type { FigureReader, Found } from "./figure.ts";
import { englishAmount, otherWays } from "./numbers.ts";
import { AMOUNT, END, SPACE, START, WORD_END } from "./patterns.ts";
import { englishScale, NOUGHTS, SCALE } from "./scales.ts";

/** 3,5 % → 3.5%: the Guardian and, since 2019, the AP stylebook write the sign, close to the number. */
export const percentages: FigureReader = {
  kind: "percentage",
  pattern: new RegExp(
    `${AMOUNT}(?:${SPACE}?(?<mark>[%‰])|${SPACE}(?:posto|odsto)${WORD_END})`,
    "giu",
  ),
  read(found) {
    const amount = englishAmount(found, "always");
    const sign = found.part("mark") || "%";
    const words = sign === "%" ? [`${amount} percent`, `${amount} per cent`, `${amount} %`] : [];
    return { english: amount + sign, others: [...words, ...otherWays(amount + sign)] };
  },
};

/** 2,3 mil. → 2.3 million, 5 tisuća → 5,000. */
export const largeNumbers: FigureReader = {
  kind: "number",
  pattern: new RegExp(`${AMOUNT}${SCALE}`, "giu"),
  read(found) {
    const english = scaled(found);
    return { english, others: [...shortened(english), ...otherWays(english)] };
  },
};

/** 1.200 eura → 1,200 euros: a currency in words stays in words. */
export const moneyInWords: FigureReader = {
  kind: "money",
  pattern: new RegExp(`${AMOUNT}${SCALE}?${SPACE}(?<currency>${WORDS})${WORD_END}`, "giu"),
  read(found, variety) {
    const currency = currencyOfWord(found.part("currency"), variety);
    if (currency === null) return null;
    const amount = scaled(found);
    const name = amount === "1" ? currency.one : currency.many;
    const sign = currency.sign === "" ? [] : withSign(currency.sign, amount);
    const others = [...sign, ...otherWays(amount).map((way) => `${way} ${name}`)];
    return { english: `${amount} ${name}`, others };
  },
};

/** 1.200,50 € → €1,200.50: the sign stands in front, as in both stylebooks. */
export const moneyWithSign: FigureReader = {
  kind: "money",
  pattern: new RegExp(
    `${START}(?<front>${SIGNS})${SPACE}?${AMOUNT}${SCALE}?${END}|${AMOUNT.replaceAll(/<(\w+)>/gu, "<$1_2>")}${SCALE.replaceAll(/<(\w+)>/gu, "<$1_2>")}?${SPACE}?(?<behind>${SIGNS})${WORD_END}`,
    "gu",
  ),
  read(found) {
    const sign = currencyOfSign(found.part("front") || found.part("behind"));
    const part = (name: string) => found.part(name) || found.part(`${name}_2`);
    const [english = "", ...others] = withSign(sign, scaled({ ...found, part }));
    return { english, others };
  },
};

const UNITS =
  "km/h|km²|km2|m²|m2|m³|m3|cm²|cm³|km|cm|dm|mm|µm|nm|m/s|m|kg|dag|mg|t|g|kW|MW|GW|kWh|MWh|GWh|W|V|kV|kHz|MHz|GHz|Hz|kB|MB|GB|TB|ml|dl|hl|l|ha|kcal|kJ|°C|°F|K|bar|kPa|hPa|dB";

/** Units as the International System of Units writes them in any language: a space, then the sign. */
export const measures: FigureReader = {
  kind: "measure",
  pattern: new RegExp(
    `${AMOUNT}${SCALE}?(?:${SPACE}?(?<unit>${UNITS})(?![\\p{L}\\p{N}_/]|\\.\\p{L})|(?<degree>°)(?!\\p{L}))`,
    "gu",
  ),
  read(found) {
    const amount = scaled(found);
    if (found.part("degree") !== "") return { english: `${amount}°` };
    const unit = found.part("unit").replace(/(?<=m)[23]$/u, (digit) => (digit === "2" ? "²" : "³"));
    const plain = otherWays(amount).flatMap((way) => [`${way} ${unit}`, way + unit]);
    return { english: `${amount} ${unit}`, others: [amount + unit, ...plain] };
  },
};

/** An amount with the word of a large number behind it. */
function scaled(found: Found): string {
  const noughts = found.part("thousand") === "" ? 0 : NOUGHTS;
  const scale = englishScale(found.part("scale"));
  return englishAmount(found, "always", noughts) + (scale === "" ? "" : ` ${scale}`);
}

/** A code of three letters is written before the amount with a space, as the Union's style guide has it. */
function withSign(sign: string, amount: string): readonly string[] {
  if (/^\p{L}/u.test(sign) && !sign.endsWith("$"))
    return [`${sign} ${amount}`, `${amount} ${sign}`];
  const negative = amount.startsWith("−") ? "−" : "";
  const english = negative + sign + amount.slice(negative.length);
  return [english, ...shortened(english), english.replace(/[−–]/gu, "-")];
}

/** The Guardian's €2m and €2bn. */
function shortened(english: string): readonly string[] {
  const short = english
    .replace(" million", "m")
    .replace(" billion", "bn")
    .replace(" trillion", "tn");
  return short === english ? [] : [short];
}
