import { columnSql, readsOf, type RowSql, scopeExpression, tableInfo } from '@platform/database';
import { type Actor, actorHolds, defineErrors, type IsoDate, type RegisterError, today } from '@platform/kernel';
import type { Type } from '@nestjs/common';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import type { Permission } from './permission';

const ACT_ERRORS = defineErrors({
  FORBIDDEN: { kind: 'FORBIDDEN', message: 'Không có quyền thực hiện' },
  OUTSIDE_PLACE: { kind: 'FORBIDDEN', message: 'Bản ghi ngoài địa bàn được giao ghi' },
  NOT_TODAY: { kind: 'INVALID', message: 'Đang xem tình trạng của ngày khác; việc chỉ làm được với tình trạng hôm nay' },
  NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy bản ghi' },
});

/** Makes the error that refuses an act: `CO_OP_ERRORS.NOT_A_GROUP`. */
export type Refusal = () => RegisterError;

/** Why acts are impossible on a row as it stands; what is not named, or named with a falsy word, is possible. */
type Refusals<Action extends string> = { readonly [A in Action]?: Refusal | false | null };

interface ActsOptions<T, Action extends string, Facts> {
  /** The permission of each act. An act is called like its mutation. */
  acts: Readonly<{ [A in Action]: Permission }>;
  /** What the rule looks at: `true` for a column of the row, or SQL over the row's alias and the day that is today. */
  facts: { readonly [F in keyof Facts]: F extends keyof T ? true | FactSql : FactSql };
  /** The pure rule; `actorId` is for acts that need a second person. */
  refusals: (facts: Facts, today: IsoDate, actorId: string) => Refusals<Action>;
  /** Refuses who holds the permission elsewhere. */
  outside?: Refusal;
  missing?: Refusal;
}

/** The day the row is judged on, in SQL. */
interface Today {
  readonly day: string;
}

type FactSql = (row: string, moment: Today) => string;

/** One declaration as it stands for its class; specs compare it with the operations. */
export interface DeclaredActs {
  acts: Readonly<Record<string, Permission>>;
  facts: Readonly<Record<string, true | FactSql>>;
  refusals: (facts: never, today: IsoDate, actorId: string) => Refusals<string>;
  outside: Refusal;
  missing: Refusal;
}

const ActionName: Record<string, string> = {};
registerEnumType(ActionName, { name: 'ActionName', description: 'Việc làm được với một bản ghi; tên là tên mutation' });

@ObjectType({ description: 'Một việc, người đang hỏi có làm được với bản ghi này lúc này không, và vì sao không' })
export class AllowedAction {
  @Field(() => ActionName, { description: 'Tên mutation' }) action!: string;
  @Field() allowed!: boolean;
  @Field(() => String, { nullable: true, description: 'Mã lỗi mà việc sẽ bị từ chối' }) code!: string | null;
  @Field(() => String, { nullable: true, description: 'Vì sao không làm được' }) reason!: string | null;
}

const declared = new Map<Type, DeclaredActs[]>();

/** Every declaration, by class. */
export function declaredActs(): ReadonlyMap<Type, readonly DeclaredActs[]> {
  return declared;
}

/** The acts of one declaration, for the services that do them. */
export interface Acts<Action extends string, Facts> {
  /**
   * Refuses an act on a row for just the reason that `allowedActions` gives for it, and gives the facts it was judged by.
   * @throws RegisterError of the rule; without the permission, outside its place, or where there is no such row.
   */
  require(tx: EntityManager, actor: Actor, action: Action, id: string): Promise<Facts>;
}

/**
 * Says what can be done with a row of `on` and when not. The type gets `allowedActions`, answered inside the statement that
 * reads the row; a higher lib may add acts of its own to the same type.
 */
export function actsOn<T, Action extends string, Facts>(
  on: Type<T>,
  { acts, facts, refusals, outside, missing }: ActsOptions<T, Action, Facts>,
): Acts<Action, Facts> {
  const one: DeclaredActs = {
    acts,
    facts: facts as DeclaredActs['facts'],
    refusals: refusals as DeclaredActs['refusals'],
    outside: outside ?? ACT_ERRORS.OUTSIDE_PLACE,
    missing: missing ?? ACT_ERRORS.NOT_FOUND,
  };
  for (const action of Object.keys(acts)) {
    if (action in ActionName) throw new Error(`The act ${action} is declared twice`);
    ActionName[action] = action;
  }
  if (!declared.has(on)) contribute(on);
  declared.set(on, [...(declared.get(on) ?? []), one]);
  return {
    require: async (tx, actor, action, id) => {
      const row = await factsOf(tx, on, one, action, id);
      if (!row) throw one.missing();
      const refused = refusalOf(one, action, row, { actor, today: today() });
      if (refused) throw refused;
      return row.facts as Facts;
    },
  };
}

/** What is known of a row that an act is asked for. */
export interface JudgedRow {
  facts: unknown;
  /** Whether it lies where the caller holds the permission of the act. */
  within: boolean;
}

/** Why an act is refused to a caller; null where it is not. */
export function refusalOf(
  { acts, outside, refusals }: DeclaredActs,
  action: string,
  row: JudgedRow | null,
  { actor, today: day }: { actor: Actor; today: IsoDate },
): RegisterError | null {
  if (!actorHolds(actor, acts[action]!.code)) return ACT_ERRORS.FORBIDDEN();
  if (!row) return ACT_ERRORS.NOT_TODAY();
  if (!row.within) return outside();
  const refusal = refusals(row.facts as never, day, actor.id)[action];
  return refusal ? refusal() : null;
}

function contribute(on: Type): void {
  Field(() => [AllowedAction], { description: 'Việc nào làm được với bản ghi này, và vì sao không' })(
    on.prototype as object,
    'allowedActions',
  );
  const all = (): readonly DeclaredActs[] => declared.get(on)!;
  readsOf(on).derived.set('allowedActions', {
    sql: (alias, moment, row) => (row.now ? judgedSql(all(), alias, row, moment) : 'NULL'),
    finish: (value, { actor, moment }) => {
      const judged = value as { facts: unknown[]; within: Record<string, boolean> } | null;
      return all().flatMap((one, n) =>
        Object.entries(one.acts).map(([action, { code }]) => {
          const row = judged && { facts: judged.facts[n], within: judged.within[code]! };
          return answer(action, refusalOf(one, action, row, { actor, today: moment.today }));
        }),
      );
    },
  });
}

function answer(action: string, refused: RegisterError | null): AllowedAction {
  return { action, allowed: refused === null, code: refused?.code ?? null, reason: refused?.message ?? null };
}

function judgedSql(all: readonly DeclaredActs[], alias: string, row: RowSql, moment: Today): string {
  const codes = new Set(all.flatMap(({ acts }) => Object.values(acts).map(({ code }) => code)));
  const within = [...codes].map((code) => `'${code}', ${row.within(code)}`);
  const facts = all.map((one) => factsSql(one, alias, moment, row.column));
  return `json_build_object('facts', json_build_array(${facts.join(', ')}), 'within', json_build_object(${within.join(', ')}))`;
}

function factsSql(
  { facts }: DeclaredActs,
  alias: string,
  moment: Today,
  column: (property: string) => string,
): string {
  const sqlOf = (name: string, fact: true | FactSql): string => (fact === true ? column(name) : fact(alias, moment));
  const each = Object.entries(facts).map(([name, fact]) => `'${name}', ${sqlOf(name, fact)}`);
  return `json_build_object(${each.join(', ')})`;
}

/* In the transaction of the act: the row as it is there, and its place as row-level security has it. */
async function factsOf(
  tx: EntityManager,
  on: Type,
  one: DeclaredActs,
  action: string,
  id: string,
): Promise<JudgedRow | undefined> {
  const info = tableInfo(on);
  const metadata = tx.connection.getMetadata(on);
  const facts = factsSql(one, 'a', { day: `'${today()}'::date` }, (property) => columnSql(metadata, property, 'a'));
  const within = scopeExpression(info, one.acts[action]!.code, 'a', true);
  const sql = `SELECT ${facts} AS facts, (${within}) AS within FROM ${info.table} a WHERE a.id = $1`;
  return ((await tx.query(sql, [id])) as JudgedRow[])[0];
}
