/**
 * Whether two plain values (texts, numbers, lists, objects) say the same, whatever the order of an object's
 * fields. Node's own comparison is not there in a browser, where the pages run as well.
 */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && saysTheSame(value, others.get(name)))
  );
}
