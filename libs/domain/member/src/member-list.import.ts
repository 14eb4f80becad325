import { answerCommunes, provinceOfCommune } from '@domain/admin-unit';
import {
  FindingService,
  lockImported,
  ORGANISATIONS_OF_PARTS,
  organisationsTouched,
} from '@domain/co-op';
import { type ImportContext, type ImportTarget, ImportTargets } from '@platform/import';
import { KeyRing } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MEMBER_WRITE } from './member.permissions';
import { compareMembers } from './member-list.compare';
import { deriveMember, memberPart, reviewMember } from './member-list.derive.rules';
import { MEMBER_LIST } from './member-list.form';
import { applyMembers } from './member-list.merge';
import { membersChangedSince, undoMembers } from './member-list.undo';

/** Imports a co-op's or an office's list of members. What breaks the law is taken as told, and becomes a finding. */
@Injectable()
export class MemberListImport implements ImportTarget, OnModuleInit {
  readonly form = MEMBER_LIST;
  readonly permission = MEMBER_WRITE;
  readonly register = ORGANISATIONS_OF_PARTS;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;
  readonly lock = lockImported;
  readonly review = reviewMember;
  readonly changedSince = membersChangedSince;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
    private readonly ring: KeyRing,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  part(row: JudgedRow): string | null {
    return memberPart(row, this.ring);
  }

  derive(row: JudgedRow): Record<string, string | number | null> {
    return deriveMember(row, this.ring);
  }

  async compare(tx: EntityManager): Promise<void> {
    await compareMembers(tx);
  }

  async apply(tx: EntityManager, context: ImportContext): Promise<void> {
    await applyMembers(tx, this.ring, context);
    await this.findings.refresh(tx, await organisationsTouched(tx));
  }

  async undo(tx: EntityManager, context: ImportContext): Promise<void> {
    await undoMembers(tx, context);
    await this.findings.refresh(tx, await organisationsTouched(tx));
  }
}
