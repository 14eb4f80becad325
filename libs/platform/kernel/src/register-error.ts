/** What a caller can do about it: the kind decides the HTTP status and the tone of the console, the code names the case. */
export type ErrorKind = 'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'UNAVAILABLE';

interface Details {
  /** The input field the error belongs to, as the caller wrote it. */
  field?: string;
  /** Facts the caller may see, such as the current value after a lost conflict. */
  details?: Record<string, unknown>;
}

/** The only error whose message leaves the server. Anything else becomes `INTERNAL` with a trace id. */
export class RegisterError extends Error {
  readonly field?: string;
  readonly details?: Record<string, unknown>;

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    extra: Details = {},
  ) {
    super(message);
    this.name = 'RegisterError';
    this.field = extra.field;
    this.details = extra.details;
  }
}

/** The codes of one feature: `defineErrors({ UNION_CYCLE: { kind: 'INVALID', message: '…' } }).UNION_CYCLE({ field })`. */
export function defineErrors<T extends Record<string, { kind: ErrorKind; message: string }>>(
  codes: T,
): { [K in keyof T]: (extra?: Details) => RegisterError } {
  const makers = Object.entries(codes).map(([code, { kind, message }]) => [
    code,
    (extra?: Details) => new RegisterError(code, kind, message, extra),
  ]);
  return Object.fromEntries(makers) as { [K in keyof T]: (extra?: Details) => RegisterError };
}

/** The one word for "somebody saved first", for every lib that has an `expectedVersion`: spread it into `defineErrors`. */
export const LOST_UPDATE = {
  CONFLICT: { kind: 'CONFLICT', message: 'Người khác đã lưu trước; xin xem giá trị mới rồi quyết định' },
} as const;
