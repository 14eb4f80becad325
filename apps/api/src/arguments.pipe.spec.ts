import 'reflect-metadata';
import { PageArguments } from '@platform/api';
import { ArgsType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { ArgumentsPipe } from './arguments.pipe';

@ArgsType()
class ThingList extends PageArguments {
  @IsOptional()
  @MaxLength(5)
  search?: string;
}

@ArgsType()
class OtherList extends PageArguments {}

describe('arguments of a list', () => {
  const pipe = new ArgumentsPipe();
  const check = (value: object, metatype = ThingList as new () => PageArguments) =>
    pipe.transform(value, { type: 'body', metatype });

  it('are let through each time when they are right', async () => {
    for (let time = 1; time <= 3; time += 1)
      expect(await check({ first: 10, search: 'Vải' })).toEqual({ first: 10, search: 'Vải' });
  });

  it('are refused each time when they are wrong, whatever was right before', async () => {
    await check({ first: 10, search: 'Vải' });
    for (let time = 1; time <= 3; time += 1) {
      await expect(check({ first: 10, search: 'Vải thiều' })).rejects.toMatchObject({
        code: 'INVALID_VALUE',
        field: 'search',
      });
      await expect(check({ first: 1000 })).rejects.toMatchObject({ field: 'first' });
      await expect(check({ first: 10, unknown: 1 })).rejects.toMatchObject({ field: 'unknown' });
    }
  });

  it('that are right for one list say nothing of another', async () => {
    await check({ first: 10, search: 'Vải' });
    await expect(check({ first: 10, search: 'Vải' }, OtherList)).rejects.toMatchObject({ field: 'search' });
  });
});
