/** The months in every case in which they stand, with the international names that quotations from Bosnia have. */
const MONTHS: readonly (readonly [english: string, pattern: string])[] = [
  ["January", "siječ(?:anj|nja|nju|njem|nji)|januar(?:a|u|om)?|sij\\."],
  ["February", "veljač(?:a|e|i|u|om)|februar(?:a|u|om)?|velj\\."],
  ["March", "ožuj(?:ak|ka|ku|kom|ci)|mart(?:a|u|om)?|ožu\\."],
  ["April", "trav(?:anj|nja|nju|njem|nji)|april(?:a|u|om)?|tra\\."],
  ["May", "svib(?:anj|nja|nju|njem|nji)|maj(?:a|u|em)?|svi\\."],
  ["June", "lip(?:anj|nja|nju|njem|nji)|jun(?:a|u|om|i|ija|iju)?|lip\\."],
  ["July", "srp(?:anj|nja|nju|njem|nji)|jul(?:a|u|om|i|ija|iju)?|srp\\."],
  ["August", "kolovoz(?:a|u|om|i)?|a[uv]gust(?:a|u|om)?|kol\\."],
  ["September", "ruj(?:an|na|nu|nom|ni)|septemb(?:ar|ra|ru|rom)|ruj\\."],
  ["October", "listopad(?:a|u|om|i)?|okto?b(?:ar|ra|ru|rom)|lis\\."],
  ["November", "studen(?:i|oga?|om[eu]?|im)|novemb(?:ar|ra|ru|rom)|stu\\."],
  ["December", "prosin(?:ac|ca|cu|cem|ci)|decemb(?:ar|ra|ru|rom)|pro\\."],
];

/** Any month, in any case. */
export const MONTH_NAMES = MONTHS.map(([, pattern]) => pattern).join("|");

/** A month as a number, Arabic or Roman. */
export const MONTH_NUMBERS = "1[0-2]|0?[1-9]|XII|XI|IX|X|VIII|VII|VI|IV|V|III|II|I";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** ožujka, 3, 03 and III are March; null for what is no month. */
export function englishMonth(croatian: string): string | null {
  const number = ROMAN.indexOf(croatian) + 1 || Number(croatian);
  if (number > 0) return MONTHS[number - 1]?.[0] ?? null;
  const found = MONTHS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(croatian));
  return found?.[0] ?? null;
}
