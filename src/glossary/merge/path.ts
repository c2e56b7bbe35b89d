/** The way to a field of a concept: `["terms", "isil:en:1", "status"]`. */
export type FieldPath = readonly string[];

/** The path as one text, written as a JSON pointer is: names may hold any character. */
export function fieldName(path: FieldPath): string {
  return path.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/** The steps to a field: *terms/k1:hr:1/text* has three. */
export function fieldPath(name: string): FieldPath {
  return name.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
