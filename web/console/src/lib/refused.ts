import { isProblem } from '@rizhi/shared/lib/problem';

/** What the server says of one field of a refused request; null where it says nothing. */
export type Wrong = (pointer: string) => string | null;

export const wrongIn =
  (error: unknown, code: string): Wrong =>
  (pointer) =>
    (isProblem(error, code) && error.errors.find((one) => one.pointer === pointer)?.detail) || null;
