import { isProblem } from '@rizhi/shared/lib/problem';

/** What the server says of one field of a refused request; null where it says nothing. */
export type Wrong = (pointer: string) => string | null;

/** By the rules of what is stored, which the code names, or already by the form of the request. */
export const wrongIn =
  (error: unknown, code: string): Wrong =>
  (pointer) =>
    ((isProblem(error, code) || isProblem(error, 'invalid-request')) &&
      error.errors.find((one) => one.pointer === pointer)?.detail) ||
    null;
