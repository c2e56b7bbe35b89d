import type { Range } from "../range.ts";

/** What holds figures that are the same in any language, with an example of each. */
const LEFT_ALONE: readonly RegExp[] = [
  // https://primjer.hr/2021/03, www.primjer.hr
  /(?:https?:\/\/|www\.)\S+/giu,
  // ana12@primjer.hr
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu,
  // 2.3.1, 192.168.0.1, 2.10.3, but neither 1.234.567 nor 12.3.2021.
  /(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))(?!\d{1,2}\.\d{1,2}\.\d{4}(?!\d))\d+(?:\.\d+){2,}/gu,
  // +385 1 234 5678
  /\+\d{2,3}[\d ()/-]{5,}\d/gu,
  // 091 123 4567, 01/2345-678
  /(?<!\d)0\d{1,2}[ /-]\d{3,4}[ -]?\d{3,4}(?!\d)/gu,
  // HR1210010051863000160
  /(?<![\p{L}\p{N}])\p{Lu}{2}\d{6,}/gu,
  // Boeing 737-800
  /(?<!\p{L})\p{Lu}\p{L}+ \d{3}-\d{3}(?!\d)/gu,
  // ISBN 978-953-0-12345-6, 2021-03-12
  /(?<!\d)\d+(?:-\d+){2,}(?!\d)/gu,
  // 3/4, NN 85/10; 2020./2021. is a season
  /(?<![\d.])\d+\/\d+(?:\/\d+)*/gu,
  // verzija 2.10
  /(?<!\p{L})(?:verzij\p{L}+|inačic\p{L}+|v\.)\s?\d+(?:\.\d+)*/giu,
  // Trg 5. kolovoza, Ulica 30. svibnja 1990.
  /(?<!\p{L})(?:Ulic|Trg|Avenij|Obal|Šetališt|Most)\p{L}*\s\d{1,2}\.\s\p{Ll}+(?:\s\d{4}\.?)?/gu,
  // Mjerilo 1:25.000
  /(?<!\d)1\s?:\s?\d{1,3}(?:\.\d{3})+/gu,
  // 1,234.56 is written in English already
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+|(?=,))/gu,
  // datoteka slika_12.png
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]*_[\p{L}\p{N}_.]+/gu,
];

/** The places of a text in which nothing is a figure. */
export function leftAlone(text: string): readonly Range[] {
  return LEFT_ALONE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
    })),
  );
}
