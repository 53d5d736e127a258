import { isProblem, type Problem } from '@rizhi/shared/lib/problem';

/** What the server says of one field of a refused request; null where it says nothing. */
export type Wrong = (pointer: string) => string | null;

/** By the rules of what is stored, which the code names, or already by the form of the request. */
export const wrongIn =
  (error: unknown, code: string): Wrong =>
  (pointer) =>
    ((isProblem(error, code) || isProblem(error, 'invalid-request')) &&
      error.errors.find((one) => one.pointer === pointer)?.detail) ||
    null;

/** Where what fits into no field of a form stands. */
export const HEAD = '';

/** Each message at the nearest of the places that the form has for it, by pointer; the rest at its head. */
export function atPlaces(
  errors: Problem['errors'],
  places: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { pointer, detail } of errors) {
    const around = places.filter((place) => pointer === place || pointer.startsWith(`${place}/`));
    const nearest = around.reduce((best, place) => (place.length > best.length ? place : best), HEAD);
    const said = found.get(nearest) ?? [];
    if (!said.includes(detail)) found.set(nearest, [...said, detail]);
  }
  return found;
}
