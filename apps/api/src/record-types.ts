import { allTables } from '@platform/database';
import type { Type } from '@nestjs/common';

/** The record class behind a GraphQL type name. */
export function classOfTypeName(name: string): Type | undefined {
  return [...allTables().keys()].find((cls) => cls.name === name) as Type | undefined;
}
