import { RegisterError } from '@platform/kernel';
import { QueryFailedError } from 'typeorm';

interface DriverError {
  code?: string;
  constraint?: string;
}

const named = new Map<string, () => RegisterError>();

/** Gives a constraint a sentence: whoever breaks it gets this error instead of a general one. */
export function nameConstraint(constraint: string, error: () => RegisterError): void {
  named.set(constraint, error);
}

/** What PostgreSQL refused, without a table name, a statement or a value. Anything unknown stays what it was. */
export function translateDatabaseError(error: unknown): unknown {
  // The connection broke under the transaction; nothing of it was kept.
  if (
    error instanceof Error &&
    /^QueryRunner\w*AlreadyReleased|Connection terminated/.test(`${error.name}${error.message}`)
  ) {
    return new RegisterError('DATABASE', 'UNAVAILABLE', 'Cơ sở dữ liệu tạm ngừng, xin thử lại sau ít giây');
  }
  if (!(error instanceof QueryFailedError)) return error;
  const { code, constraint } = error.driverError as DriverError;
  const known = constraint ? named.get(constraint) : undefined;
  if (known) return known();
  switch (code) {
    case '23505':
      return new RegisterError('ALREADY_EXISTS', 'CONFLICT', 'Đã có bản ghi với giá trị này');
    case '23P01':
      return new RegisterError('PERIOD_OVERLAP', 'CONFLICT', 'Khoảng thời gian này trùng với một khoảng đã có');
    case '23503':
      return new RegisterError('REFERENCE', 'INVALID', 'Bản ghi được nhắc đến không tồn tại hoặc đang được dùng');
    case '23514':
    case '23502':
    case '22001':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P02':
      return new RegisterError('INVALID_VALUE', 'INVALID', 'Có giá trị không hợp lệ');
    case '42501':
      return new RegisterError('NOT_FOUND', 'NOT_FOUND', 'Không tìm thấy bản ghi');
    case '57014':
    case '55P03':
      return new RegisterError('TOO_BUSY', 'UNAVAILABLE', 'Hệ thống đang bận, xin thử lại');
    case '53100':
      return new RegisterError('STORAGE_LOW', 'UNAVAILABLE', 'Máy chủ sắp hết chỗ lưu, chưa ghi được');
    default:
      return error;
  }
}

/** The same for a statement of the reader: a value that is none, or a server that is too busy or away. */
export function translateReadError(error: unknown): unknown {
  const code = (error as DriverError | null)?.code;
  if (!code) return error;
  if (/^22/.test(code)) return new RegisterError('INVALID_VALUE', 'INVALID', 'Có giá trị không hợp lệ');
  if (/^(57014|57P0|53|08|ECONN|EPIPE)/.test(code)) {
    return new RegisterError('TOO_BUSY', 'UNAVAILABLE', 'Hệ thống đang bận, xin thử lại');
  }
  return error;
}
