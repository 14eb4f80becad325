import { type Actor, actorHolds, type Scope } from '@platform/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import type { ReadMoment } from './read-registry';

/** What one root field asks, by whom and for when. */
export interface ReadRequest {
  execution: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
  actor: Actor;
  /** Where the operation's own permission holds; each table adds the scope of the permission that reads it. */
  scope: Scope;
  moment: ReadMoment;
}

/** Page arguments of a Relay connection plus what is generated for the type. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Record<string, Record<string, unknown> | null> | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' | null } | null;
  search?: string | null;
}

/** Everything that one statement is asked with. */
export interface Question {
  request: ReadRequest;
  args: PageArgs;
  /** Columns of the root that must hold a value, by property. */
  equal: Record<string, unknown>;
  /** Arguments of fields further inside that variables decide, read once for a question. */
  nested?: Map<object, Record<string, unknown>>;
  /** Whoever asks can use the text of the answer as it stands. */
  inText?: boolean;
}

/** Where a value of the question stands. A statement keeps this and never the value. */
export type Slot<T = unknown> = (question: Question) => T;

/** A value of the question, or one that the document itself holds (`fixed`). */
export interface Asked<T> {
  of: Slot<T>;
  fixed: boolean;
}

type Answer = string | number | boolean;

/** One thing that the text of a statement depends on, and what was found. */
export interface Fact {
  ask: Slot<Answer>;
  answer: Answer;
}

/**
 * All that the writer of a statement may learn of a question: facts, each of them noted. A statement may be used again
 * exactly where every one of them is found again, so nothing that shapes it can be forgotten.
 */
export class Facts {
  readonly found: Fact[] = [];
  /** False once the text holds something of this one question (a search): it is written anew each time. */
  repeatable = true;
  /** True once two places of the document share one value of a row that has arguments. */
  shared = false;
  private readonly named = new Map<string, Answer>();

  constructor(private question: Question | null) {}

  /** A fact that is asked for only once, under a name that says all of it. */
  once<A extends Answer>(name: string, ask: Slot<A>): A {
    const known = this.named.get(name);
    if (known !== undefined) return known as A;
    const answer = this.fact(ask);
    this.named.set(name, answer);
    return answer;
  }

  fact<A extends Answer>(ask: Slot<A>): A {
    const answer = ask(this.asked);
    this.found.push({ ask, answer });
    return answer;
  }

  about<T, A extends Answer>({ of, fixed }: Asked<T>, ask: (value: T) => A): A {
    return fixed ? ask(of(this.asked)) : this.fact((question) => ask(of(question)));
  }

  holds(permission: string): boolean {
    return this.once(`holds ${permission}`, ({ request }) => actorHolds(request.actor, permission));
  }

  /** The value itself: what is written with it serves this question only. */
  value<T>(slot: Slot<T>): T {
    this.repeatable = false;
    return slot(this.asked);
  }

  /** Lets go of the question: what was written lives on, whoever asked first does not. */
  close(): void {
    this.question = null;
  }

  private get asked(): Question {
    if (!this.question) throw new Error('A statement that is written asks no more');
    return this.question;
  }
}
