import { getNullableType, type GraphQLObjectType, type GraphQLOutputType, isEnumType, isScalarType } from 'graphql';
import { Draft } from './draft';
import type { Step } from './row-steps';
import { type SelectedField, selectedFields } from './selection';
import type { From } from './sources';
import { tableShape } from './table-shape';
import { jsonObject, TextPage } from './text-page';

/**
 * Stands in a text where the schema promises a value and there is none: a blank that PostgreSQL's JSON never holds of
 * itself (inside strings it is escaped) before a null. What a broken promise comes to is for the executor to say.
 */
export const BROKEN_PROMISE = '\t';
const BROKEN = `E'\\tnull'::json`;

/** PostgreSQL cuts longer names of columns. */
const LONGEST_NAME = 63;

/** Types of columns that look in PostgreSQL's JSON as the scalar writes them. */
const AS_WRITTEN: Record<string, readonly string[]> = {
  ID: ['uuid', 'text'],
  String: ['text', 'uuid'],
  Date: ['date'],
  DateTime: ['timestamptz'],
  Int: ['integer', 'smallint'],
  Float: ['double precision', 'integer'],
  Boolean: ['boolean'],
  Json: ['jsonb'],
};

/** Scalars that are text, and whole numbers, whose text is the same everywhere. */
const TEXTS = ['ID', 'String', 'Money'];
const WHOLE_NUMBERS = ['bigint', 'integer', 'smallint'];

/** What a list says that needs its rows. */
const OF_ROWS = ['nodes', 'edges', 'pageInfo'];

/** The same statement in the shape of the answer: shown names as keys, in the order asked, pages as objects. */
export class TextDraft extends Draft {
  /** False once something is asked that only Node can say. */
  fits = true;
  protected override readonly nothing = [];

  override connection(...[target, field, args, order, source]: Parameters<Draft['connection']>) {
    const asked = this.selected(field.type, field.selectionSets);
    const rest = (part: SelectedField): string =>
      part.name === 'totalCount'
        ? this.count(target, args, source)
        : part.name === 'totalIsMinimum'
          ? 'false'
          : typeName(part);
    if (!asked.some(({ name }) => OF_ROWS.includes(name))) {
      return { sql: `SELECT ${jsonObject(asked, rest)}`, step: asItIs };
    }
    const page = new TextPage(asked, ({ type, selectionSets }) => this.selected(type!, selectionSets));
    const from = this.sources.from(target, page.nodes[0]?.type ?? null, source);
    const columns = page.nodes.map(({ type, selectionSets }) =>
      this.columns(target, from, type!, selectionSets).columns.join(', '),
    );
    const listed = { ...this.page(target, from, args, order, page.informed), args, bind: this.bind };
    return { sql: page.write(columns, listed, rest), step: asItIs };
  }

  protected override selected(type: GraphQLObjectType, selectionSets: SelectedField['selectionSets']) {
    const fields = selectedFields(this.document, type, selectionSets, this.facts, 'TEXT');
    if (fields.some(({ key }) => key.length > LONGEST_NAME)) this.fits = false;
    return fields;
  }

  protected override columns(...asked: Parameters<Draft['columns']>) {
    const written = super.columns(...asked);
    if (written.steps.some(({ kind }) => kind === 'computed' || kind === 'finished')) this.fits = false;
    return written;
  }

  protected override leaf(from: From, field: SelectedField): string {
    if (field.name === '__typename') return typeName(field);
    // It says why a row was found, and here nothing is searched for.
    if (field.name === 'matchedBy') return 'NULL';
    const column = tableShape(from.metadata).columns.get(field.name);
    const written = column && writtenColumn(`${from.alias}.${column.name}`, column.type, field.output);
    if (!written) this.fits = false;
    if (!written || !field.required) return written ?? 'NULL';
    const { asOf, knownAt } = this.sources.moment;
    return column.nullable || asOf || knownAt ? this.promised(field, `to_json(${written})`) : written;
  }

  protected override derived(field: SelectedField, sql: string): string {
    const type = getNullableType(field.output);
    if (!isScalarType(type)) this.fits = false;
    const written = TEXTS.includes(String(type)) ? `(${sql})::text` : sql;
    return field.required ? this.promised(field, `to_json(${written})`) : written;
  }

  protected override promised({ required }: SelectedField, sql: string): string {
    return required ? `coalesce(${sql}, ${BROKEN})` : sql;
  }
}

function writtenColumn(sql: string, column: string, output: GraphQLOutputType): string | null {
  const type = getNullableType(output);
  if (isEnumType(type)) {
    // An enum that is called otherwise outside than inside is translated by its type.
    return column === 'text' && type.getValues().every(({ name, value }) => name === value) ? sql : null;
  }
  if (!isScalarType(type)) return null;
  if (AS_WRITTEN[type.name]?.includes(column)) return sql;
  return TEXTS.includes(type.name) && WHOLE_NUMBERS.includes(column) ? `${sql}::text` : null;
}

function typeName({ parent }: SelectedField): string {
  return `'${parent.name}'::text`;
}

const asItIs: Step = (value) => value;
