import { RegisterError } from '@platform/kernel';
import type { ValidationError } from 'class-validator';

/** The first thing wrong with an input, at its field; the others come back when this one is mended. */
export function invalidInput(errors: ValidationError[]): RegisterError {
  let [error] = errors;
  const path: string[] = [];
  while (error) {
    path.push(error.property);
    if (!error.children?.length) break;
    [error] = error.children;
  }
  const rules = Object.keys(error?.constraints ?? {});
  return new RegisterError('INVALID_VALUE', 'INVALID', 'Giá trị không hợp lệ', { field: path.join('.'), details: { rules } });
}
