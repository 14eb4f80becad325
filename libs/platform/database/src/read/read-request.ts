import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Question, Slot } from './question';
import type { Step } from './row-steps';

/** One statement with its parameters, and what is left to do to the parsed value. */
export interface Statement {
  sql: string;
  params: unknown[];
  /** False where a plan for any parameter would be a bad one (a search): such a statement is planned each time. */
  prepared: boolean;
  /** The text is the answer itself: names, order and nothing else of what was asked for. */
  inText: boolean;
  finish: (value: unknown) => unknown;
}

/** A statement without its values: it serves every question of its form, whoever asks. */
export interface Plan {
  sql: string;
  slots: readonly Slot[];
  prepared: boolean;
  inText: boolean;
  finish: Step;
}

export function statementOf({ sql, slots, prepared, inText, finish }: Plan, question: Question): Statement {
  const params = slots.map((slot) => slot(question));
  return { sql, params, prepared, inText, finish: (value) => finish(value, question) };
}

export interface ObjectField {
  type: GraphQLObjectType;
  selectionSets: readonly SelectionSetNode[];
}
