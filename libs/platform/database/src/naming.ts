import { DefaultNamingStrategy } from 'typeorm';

/** `charterCapital` is `charter_capital` in the database: names that read well in SQL, without quotes. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName || snakeCase(propertyName);
  }

  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return `${snakeCase(relationName)}_${referencedColumnName}`;
  }

  override primaryKeyName(table: string | { name: string }): string {
    return `${bare(table)}_pkey`;
  }

  override foreignKeyName(table: string | { name: string }, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_fkey`;
  }

  override indexName(table: string | { name: string }, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_idx`;
  }

  override uniqueConstraintName(table: string | { name: string }, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_key`;
  }
}

function bare(table: string | { name: string }): string {
  const name = typeof table === 'string' ? table : table.name;
  return name.split('.').pop() ?? name;
}
