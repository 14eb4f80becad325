import { randomUUID } from 'node:crypto';
import { type ErrorKind, RegisterError } from '@platform/kernel';
import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Writes what happened where operators read it. The caller gets the same id and nothing else. */
export type FailureLog = (traceId: string, cause: unknown) => void;

/** An error as its caller may see it, whichever door it leaves by. */
export interface Presented {
  code: string;
  kind: ErrorKind;
  message: string;
  field?: string;
  details?: Record<string, unknown>;
  /** Set when the cause is ours and stands in the log under this id. */
  traceId?: string;
}

/** Codes of PostgreSQL and of the network that a caller can do something about. */
const DRIVER_CODES: readonly [RegExp, () => RegisterError][] = [
  [/^22/, () => new RegisterError('INVALID_VALUE', 'INVALID', 'Có giá trị không hợp lệ')],
  [/^(57014|55P03|25P04|53300)$/, () => new RegisterError('TOO_BUSY', 'UNAVAILABLE', 'Hệ thống đang bận, xin thử lại')],
  [
    /^(08|57P|ECONN|EPIPE|ETIMEDOUT)/,
    () => new RegisterError('DATABASE', 'UNAVAILABLE', 'Cơ sở dữ liệu chưa sẵn sàng, xin thử lại'),
  ],
];

/** Turns anything thrown into what may leave: code, kind and sentence; never a stack, a statement or a table's name. */
export function presentCause(cause: unknown, log: FailureLog): Presented {
  const error = cause instanceof RegisterError ? cause : asRegisterError(cause);
  if (error) {
    const { code, kind, message, field, details } = error;
    return { code, kind, message, ...(field ? { field } : {}), ...(details ? { details } : {}) };
  }
  const traceId = randomUUID();
  log(traceId, cause);
  return { code: 'INTERNAL', kind: 'UNAVAILABLE', message: 'Có lỗi trong hệ thống', traceId };
}

function asRegisterError(cause: unknown): RegisterError | null {
  if (typeof cause !== 'object' || cause === null) return null;
  if (cause instanceof HttpException) return httpError(cause.getStatus());
  const { code, statusCode } = cause as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string') return null;
  if (code.startsWith('FST_') && typeof statusCode === 'number' && statusCode < 500) return httpError(statusCode);
  return DRIVER_CODES.find(([pattern]) => pattern.test(code))?.[1]() ?? null;
}

const HTTP_ERRORS: Record<number, [code: string, kind: ErrorKind, message: string]> = {
  401: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'Cần đăng nhập'],
  403: ['FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện'],
  404: ['NOT_FOUND', 'NOT_FOUND', 'Không có địa chỉ này'],
  405: ['METHOD', 'INVALID', 'Phương thức không dùng được ở địa chỉ này'],
  413: ['TOO_LARGE', 'INVALID', 'Nội dung gửi lên quá lớn'],
  415: ['MEDIA_TYPE', 'INVALID', 'Kiểu nội dung không dùng được ở địa chỉ này'],
  503: ['OVERLOADED', 'UNAVAILABLE', 'Hệ thống đang bận, xin thử lại'],
};

/** What the web server itself refuses, before any of our code was asked. */
export function httpError(status: number): RegisterError | null {
  if (status >= 500 && status !== 503) return null;
  const [code, kind, message] = HTTP_ERRORS[status] ?? ['MALFORMED', 'INVALID', 'Yêu cầu không đọc được'];
  return new RegisterError(code, kind, message, { details: { status } });
}

/** One error of a GraphQL answer. What is wrong with the document itself the caller may read: he wrote it. */
export function presentGraphqlError(error: GraphQLError | Error, log: FailureLog): GraphQLFormattedError {
  const cause = rootCause(error);
  const place = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
  // An error of the executor that names a place in the answer is a fault of ours: a null where the schema has none.
  if (cause instanceof GraphQLError && !cause.path?.length) {
    // A compiled query makes errors of its own that lack the member.
    const code = (cause.extensions as GraphQLError['extensions'] | undefined)?.['code'];
    return {
      message: withoutSuggestion(cause.message),
      ...place,
      extensions: { code: typeof code === 'string' ? code : 'INVALID_REQUEST', kind: 'INVALID' },
    };
  }
  const { message, ...extensions } = presentCause(cause, log);
  return { message, ...place, extensions: { ...extensions } };
}

function rootCause(error: Error): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** "Did you mean …" would tell an outsider what exists. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [\s\S]*$/, '');
}
