import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { ReadableText } from './readable-text';

/** Why something is done, in the person's own words, 3 to 1,000 characters: every act needs one, the audit keeps it. */
export function Reason(describe = 'Lý do, căn cứ'): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: describe }),
    IsString(),
    ReadableText(3),
    MaxLength(1000),
  );
}
