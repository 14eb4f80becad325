import { Role, ROLE_LABELS } from './identity.permissions';
import { AdminUnit } from '@domain/admin-unit';
import { allPermissions } from '@platform/api';
import type { Database } from '@platform/database';
import { type Actor, systemActor, today } from '@platform/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { In } from 'typeorm';
import { appointmentsOf } from './appointments';
import { IDENTITY_ERRORS } from './identity.errors';
import { organisationsById } from './own-organisation';
import { fitsRole, holdsOn, Reach } from './role.rules';
import { UserCredential } from './session.entity';

@ObjectType({ description: 'Vai trò đang giữ' })
export class MyRole {
  @Field(() => Role) role!: Role;
  @Field({ description: 'Tên vai trò' }) label!: string;
  @Field(() => ID, { nullable: true, description: 'Đơn vị (rỗng: cả nước)' }) unitId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Tổ chức, với người dùng của tổ chức' })
  organisationId!: string | null;
  @Field({ description: 'Tên đơn vị, hoặc của tổ chức' }) placeName!: string;
  @Field(() => Reach) reach!: Reach;
}

@ObjectType({ description: 'Người đang đăng nhập, hoặc phần mềm đang gọi: được phép làm gì, ở đâu' })
export class Me {
  @Field(() => ID) id!: string;
  @Field() username!: string;
  @Field() displayName!: string;
  @Field({ description: 'Phải đổi mật khẩu trước khi làm việc khác' }) mustChangePassword!: boolean;
  @Field(() => [MyRole]) roles!: MyRole[];
  @Field(() => [String], { description: 'Mã các quyền đang có' }) permissions!: string[];
}

@ObjectType({ description: 'Một quyền' })
export class RolePermission {
  @Field() code!: string;
  @Field() label!: string;
}

@ObjectType({ description: 'Một vai trò và các quyền của vai trò đó' })
export class RoleDescription {
  @Field(() => Role) role!: Role;
  @Field() label!: string;
  @Field(() => [RolePermission]) permissions!: RolePermission[];
}

/** All roles with what each may do, as the permissions are declared where they are used. */
export function describeRoles(): RoleDescription[] {
  return Object.values(Role).map((role) => ({
    role,
    label: ROLE_LABELS[role],
    permissions: allPermissions()
      .filter(({ roles }) => roles.includes(role))
      .map(({ code, label }) => ({ code, label })),
  }));
}

/** The signed-in user with the roles of today; of a program its name and what its token lets it do. */
export async function me(db: Database, actor: Actor): Promise<Me> {
  if (actor.kind !== 'USER') return program(actor);
  return db.write(systemActor('identity'), { reason: 'Xem tài khoản của mình' }, async (tx) => {
    const credential = await tx.findOne(UserCredential, {
      where: { user: { id: actor.id } },
      relations: { user: true },
    });
    if (!credential) throw IDENTITY_ERRORS.USER_NOT_FOUND();
    const all = await appointmentsOf(tx, actor.id);
    const held = all.filter((appointment) => holdsOn(appointment, today()) && fitsRole(appointment));
    const units = await tx.findBy(AdminUnit, { id: In(held.flatMap(({ unit }) => (unit ? [unit.id] : []))) });
    const own = await organisationsById(
      tx,
      held.map(({ organisation }) => organisation?.id ?? null),
    );
    const names = new Map([
      ...units.map(({ id, fullName }) => [id, fullName] as const),
      ...[...own.values()].map(({ id, name }) => [id, name] as const),
    ]);
    return {
      id: actor.id,
      username: credential.user.username,
      displayName: credential.user.displayName,
      mustChangePassword: credential.mustChange,
      permissions: permissionsOf(actor),
      roles: held.map(({ role, reach, unit, organisation }) => ({
        role: role as Role,
        label: ROLE_LABELS[role as Role],
        reach,
        unitId: unit?.id ?? null,
        organisationId: organisation?.id ?? null,
        placeName: unit || organisation ? (names.get((organisation ?? unit)!.id) ?? '') : 'Cả nước',
      })),
    };
  });
}

function program(actor: Actor): Me {
  const username = actor.id.replace(/^client:/, '');
  const permissions = permissionsOf(actor);
  return { id: actor.id, username, displayName: actor.name, mustChangePassword: false, permissions, roles: [] };
}

function permissionsOf({ grants }: Actor): string[] {
  return [...new Set(grants.map(({ permission }) => permission))].sort();
}
