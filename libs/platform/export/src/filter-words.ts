import { refFilterWords } from '@platform/api';
import { classOfType, type ReadMoment, Reads } from '@platform/database';
import { type Actor, isIsoDate, WHOLE_SCOPE } from '@platform/kernel';
import { writtenDay } from '@platform/spreadsheet';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { enumWords, nameField } from './export-columns';

const RANGES: Readonly<Record<string, string>> = { min: 'từ', from: 'từ', max: 'đến', to: 'đến' };

type Operators = Readonly<Record<string, unknown>>;

/** The conditions of a list in the words of its fields, as they stand on top of a file: who, where, since when. */
export class FilterWords {
  constructor(
    private readonly reads: Reads,
    private readonly schema: GraphQLSchema,
    private readonly actor: Actor,
    private readonly moment: ReadMoment,
  ) {}

  async say(type: GraphQLObjectType, filter: Readonly<Record<string, Operators | null>>): Promise<string[]> {
    const said: string[] = [];
    for (const [property, operators] of Object.entries(filter)) {
      for (const [operator, value] of Object.entries(operators ?? {})) {
        if (value === null || value === undefined) continue;
        const reference = refFilterWords(operator);
        if (reference) {
          said.push(await this.ofReference(reference, value));
          continue;
        }
        const label = type.getFields()[property]?.description ?? property;
        said.push(`${label}${await this.condition(type, property, operator, value)}`);
      }
    }
    return said;
  }

  /* What a reference is compared by has words of its own; a value that no type of the schema names stands as it is. */
  private async ofReference({ said, valuesOf }: NonNullable<ReturnType<typeof refFilterWords>>, value: unknown) {
    const named = valuesOf ? this.schema.getType(valuesOf) : undefined;
    const shown: string[] = [];
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const text = String(one);
      if (isEnumType(named)) shown.push(enumWords(named).get(text) ?? text);
      else shown.push((isObjectType(named) && (await this.nameOf(named, text))) || text);
    }
    return `${said}: ${shown.join(', ')}`;
  }

  private async condition(type: GraphQLObjectType, property: string, operator: string, value: unknown) {
    if (operator === 'isNull') return value === true ? ' để trống' : ' không để trống';
    const shown: string[] = [];
    for (const one of Array.isArray(value) ? value : [value]) shown.push(await this.shown(type, property, one));
    const range = RANGES[operator];
    return range ? ` ${range} ${shown.join(', ')}` : `: ${shown.join(', ')}`;
  }

  private async shown(type: GraphQLObjectType, property: string, value: unknown): Promise<string> {
    if (typeof value === 'boolean') return value ? 'có' : 'không';
    const field = type.getFields()[property];
    const named = field && getNamedType(field.type);
    if (isEnumType(named)) return enumWords(named).get(String(value)) ?? String(value);
    if (isObjectType(named)) return (await this.nameOf(named, String(value))) ?? String(value);
    return isIsoDate(value) ? writtenDay(value) : String(value);
  }

  /* A record is named only to whoever may see it: read by the compiler with the caller's own scope. */
  private async nameOf(type: GraphQLObjectType, id: string): Promise<string | null> {
    const target = classOfType(type.name);
    const name = nameField(type);
    if (!target || !name) return null;
    const [definition] = parse(`{ ${name} }`).definitions;
    const selectionSet = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
    const fieldNodes = [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'record' }, selectionSet }];
    const asked = { schema: this.schema, fragments: {}, variableValues: {}, returnType: type, fieldNodes };
    const info = asked as unknown as GraphQLResolveInfo;
    const field = { info, execution: info, actor: this.actor, scope: WHOLE_SCOPE, moment: this.moment };
    const row = (await this.reads.one(target, field, { id })) as Record<string, unknown> | null;
    return row ? String(row[name]) : null;
  }
}
