import { registerFindingRule } from '@domain/co-op';
import { today } from '@platform/kernel';
import { memberFindings } from './member-findings.rules';
import { limitsFor } from './member.parameters';
import { registersOf } from './register-facts';

/** Adds what the registers of members show to the findings of their organisations. */
export function registerMemberFindings(): void {
  registerFindingRule({
    name: 'members',
    async find(tx, organisationIds, law) {
      const registers = await registersOf(tx, organisationIds, today());
      return registers
        .filter(({ isTerminated }) => !isTerminated)
        .flatMap((register) =>
          memberFindings(register, limitsFor(register.kind, law), today()).map((finding) => ({
            ...finding,
            organisationId: register.organisationId,
          })),
        );
    },
  });
}
