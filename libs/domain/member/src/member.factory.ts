import type { Signer, TestServer } from '../../../platform/testing/src/test-server';

/** A membership as the acts answer it. */
export interface MadeMember {
  id: string;
  version: number;
  name: string;
  type: string;
  validFrom: string;
  validTo: string | null;
  pledgedCapital: string;
  paidCapital: string;
  party: { id: string; name: string; maskedNationalId: string | null; maskedPhone: string | null } | null;
}

interface ActError {
  code: string;
  field?: string;
  details?: Record<string, unknown>;
}

export const MEMBER = `id version name type validFrom validTo exitReason pledgedCapital paidCapital
  party { id version name sex birthYear maskedNationalId maskedPhone memberships(first: 20) { nodes { organisation { id } } } }`;

const INPUT: Readonly<Record<string, string>> = {
  admitMember: 'AdmitMember',
  changeMemberType: 'ChangeMemberType',
  recordMemberExit: 'RecordMemberExit',
  recordContribution: 'RecordContribution',
  transferCapital: 'TransferCapital',
  correctContribution: 'CorrectContribution',
};

/** Acts on members as one signed-in officer does them. */
export function officerOfMembers(server: TestServer, as: Signer) {
  const send = async (act: string, input: object) =>
    server.graphql<Record<string, MadeMember>>(
      `mutation ($input: ${INPUT[act]!}!) { ${act}(input: $input) { ${MEMBER} } }`,
      { input: { reason: 'Theo sổ thành viên', ...input } },
      { as },
    );
  return {
    /** The membership that the act answers with. */
    async does(act: string, input: object): Promise<MadeMember> {
      const answer = await send(act, input);
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data[act]!;
    },
    async isRefused(act: string, input: object): Promise<ActError> {
      const { errors } = await send(act, input);
      if (!errors) throw new Error(`${act} was not refused`);
      const { code, field, details } = errors[0]!.extensions as unknown as ActError;
      return { code, field, ...(details ? { details } : {}) };
    },
    async asks<T>(query: string, variables: object = {}): Promise<T> {
      const answer = await server.graphql<T>(query, variables, { as });
      if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}
