import { RegisterError } from '@platform/kernel';
import { HttpException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { presentCause, presentGraphqlError } from './present-error';
import { expectNothingOfOurs, marksOfOurs } from './present-error.factory';

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });

/* What a route may throw: everything becomes a code, and only the register's own words are passed on. */
describe('presenting a cause', () => {
  const logged: unknown[] = [];
  const log = (_traceId: string, cause: unknown): void => void logged.push(cause);

  it.each<[string, unknown]>([
    ['UNION_CYCLE', new RegisterError('UNION_CYCLE', 'INVALID', 'Vòng lặp', { field: 'unionId' })],
    ['NOT_FOUND', new HttpException('SELECT 1 FROM user_account WHERE id = 1', 404)],
    ['TOO_BUSY', coded('canceling statement due to statement timeout', '57014')],
    ['DATABASE', coded('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    ['INVALID_VALUE', coded('invalid input syntax for type uuid: "x"', '22P02')],
    ['INTERNAL', coded('relation "user_account" does not exist', '42P01')],
    ['INTERNAL', new TypeError("Cannot read properties of undefined (reading 'id')")],
    ['INTERNAL', 'a text'],
    ['INTERNAL', null],
  ])('%s', (code, cause) => {
    logged.length = 0;
    const presented = presentCause(cause, log);
    expect(presented.code).toBe(code);
    expectNothingOfOurs(JSON.stringify(presented));
    expect(logged).toEqual(code === 'INTERNAL' ? [cause] : []);
  });

  it('takes the suggestion from what GraphQL says of a document', () => {
    const { message } = presentGraphqlError(
      new GraphQLError('Cannot query field "naem" on type "X". Did you mean "name"?'),
      log,
    );
    expect(message).toBe('Cannot query field "naem" on type "X".');
  });

  it('looks for our inside with patterns that find it', () => {
    for (const leak of [
      'at run (/srv/apps/api/src/main.js:3:4)',
      'SELECT id FROM t WHERE x',
      'relation "x" does not exist',
      'Did you mean "name"?',
    ]) {
      expect(marksOfOurs(leak)).not.toEqual([]);
    }
  });
});
