/** Kinds of refusal the server knows, and one of ours: the server could not be reached at all. */
export type ProblemKind =
  'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'UNAVAILABLE' | 'INTERNAL';

const KINDS: readonly string[] = [
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'INTERNAL',
] satisfies ProblemKind[];

/** One refusal of one field of a form, or of the whole act when `field` is absent. */
export interface Refusal {
  code: string;
  message: string;
  field?: string;
}

/** What the console knows when an act or a question failed. `message` is in Vietnamese, as the server said it. */
export class RegisterProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    message: string,
    readonly refusals: readonly Refusal[] = [],
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'RegisterProblem';
  }
}

export function problemKind(value: unknown): ProblemKind {
  return typeof value === 'string' && KINDS.includes(value) ? (value as ProblemKind) : 'INTERNAL';
}

export function asProblem(error: unknown): RegisterProblem {
  if (error instanceof RegisterProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new RegisterProblem('INTERNAL', 'CONSOLE', message);
}
