import type { Actor, Scope } from '@platform/kernel';
import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { ReadMoment } from './read-registry';
import type { Step } from './row-steps';

/** What one root field asks, by whom and for when. */
export interface ReadRequest {
  execution: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
  actor: Actor;
  /** Where the operation's own permission holds; each table adds the scope of the permission that reads it. */
  scope: Scope;
  moment: ReadMoment;
}

/** One statement with its parameters, and what is left to do to the parsed value. */
export interface Statement {
  sql: string;
  params: unknown[];
  /** False where a plan for any parameter would be a bad one (a search): such a statement is planned each time. */
  prepared: boolean;
  finish: Step;
}

export interface ObjectField {
  type: GraphQLObjectType;
  selectionSets: readonly SelectionSetNode[];
}
