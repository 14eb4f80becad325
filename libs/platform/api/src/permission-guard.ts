import { actorHolds, RegisterError } from '@platform/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ALLOW, type GraphqlContext, rememberPermission } from './ask';
import type { Permission } from './permission';

/** Refuses every operation that names no permission, and every caller who does not hold the one it names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const needed = this.reflector.get<Permission | 'ANYONE' | 'SIGNED_IN' | undefined>(ALLOW, execution.getHandler());
    if (!needed) throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
    rememberPermission(execution, needed);
    if (needed === 'ANYONE') return true;
    const { actor } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (!actor) throw new RegisterError('UNAUTHENTICATED', 'UNAUTHENTICATED', 'Cần đăng nhập');
    if (needed !== 'SIGNED_IN' && !actorHolds(actor, needed.code)) {
      throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
    }
    return true;
  }
}
