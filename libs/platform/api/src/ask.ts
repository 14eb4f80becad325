import type { RootField } from '@platform/database';
import { type Actor, type IsoDate, NO_SCOPE, RegisterError, type Scope, scopeOf, today } from '@platform/kernel';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Permission } from './permission';

/** A root field with its caller: what a resolver passes on to `Reads` and to its service. */
export interface Ask extends RootField {
  actor: Actor;
  scope: Scope;
  /** The request's cookie jar and address; only the sign-in needs them. */
  http: HttpExchange;
}

/** The part of a request that a domain may touch. */
export interface HttpExchange {
  ip: string;
  cookies: Record<string, string | undefined>;
  setCookie(name: string, value: string, options: Record<string, unknown>): void;
}

/** What the transport puts into the GraphQL context. */
export interface GraphqlContext {
  actor: Actor | null;
  http: HttpExchange;
  today?: IsoDate;
}

const NOBODY: Actor = { id: 'nobody', kind: 'CLIENT', name: 'Khách', grants: [] };

/** What the transport puts on a REST request. */
export interface RestRequest {
  actor: Actor | null;
}

/** Who calls a REST route: `@Caller() actor: Actor`. Behind `@Allow` with a permission there always is one. */
export const Caller = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor =>
    execution.switchToHttp().getRequest<RestRequest>().actor ?? NOBODY,
);

export const ALLOW = 'register:allow';

/** The permission an operation needs. An operation without `@Allow` is refused: deny, then allow. */
export const Allow = (permission: Permission | 'ANYONE' | 'SIGNED_IN'): MethodDecorator =>
  SetMetadata(ALLOW, permission);

const permissionOf = new WeakMap<object, Permission | 'ANYONE' | 'SIGNED_IN'>();

export function rememberPermission(context: ExecutionContext, needed: Permission | 'ANYONE' | 'SIGNED_IN'): void {
  permissionOf.set(context.getHandler(), needed);
}

/** The question as it stands: `@Ask() ask: Ask`. Decorator and type share the name, as they are one thing. */
export const Ask = createParamDecorator((_: unknown, execution: ExecutionContext): Ask => {
  const gql = GqlExecutionContext.create(execution);
  const info = gql.getInfo<GraphQLResolveInfo>();
  const context = gql.getContext<GraphqlContext>();
  const args = gql.getArgs<{ asOf?: IsoDate | null; knownAt?: string | null }>();
  const actor = context.actor ?? NOBODY;
  const needed = permissionOf.get(execution.getHandler());
  if (!needed) throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
  const scope = typeof needed === 'string' ? NO_SCOPE : scopeOf(actor, needed.code);
  return {
    info,
    execution: info,
    actor,
    scope,
    http: context.http,
    moment: { today: context.today ?? today(), asOf: args.asOf ?? null, knownAt: args.knownAt ?? null },
  };
});
