import { type Actor, actorHolds, RegisterError } from '@platform/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ALLOW, type GraphqlContext, rememberPermission, type RestRequest } from './ask';
import type { Permission } from './permission';

/** Refuses every operation and every route that names no permission, and every caller who does not hold the one it names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const needed = this.reflector.get<Permission | 'ANYONE' | 'SIGNED_IN' | undefined>(ALLOW, execution.getHandler());
    if (!needed) throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
    rememberPermission(execution, needed);
    if (needed === 'ANYONE') return true;
    const actor = actorOf(execution);
    if (!actor) throw new RegisterError('UNAUTHENTICATED', 'UNAUTHENTICATED', 'Cần đăng nhập');
    if (needed !== 'SIGNED_IN' && !actorHolds(actor, needed.code)) {
      throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
    }
    return true;
  }
}

function actorOf(execution: ExecutionContext): Actor | null {
  if (execution.getType<string>() !== 'graphql') return execution.switchToHttp().getRequest<RestRequest>().actor;
  return GqlExecutionContext.create(execution).getContext<GraphqlContext>().actor;
}
