import { useQueryClient } from '@tanstack/react-query';
import type { PermissionCode } from '@schema';
import type { ActOnReturn, TypedDocumentString } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { useWords } from '../../kit/language';
import { useMe } from '../../kit/session';
import {
  AcceptReturnDocument,
  CheckReturnDocument,
  GiveBackReturnDocument,
  SendBackReturnDocument,
  SubmitReturnDocument,
  WithdrawReturnDocument,
} from './documents';
import { actOnReturns, type AnnualReturn } from './queries';
import { returnWords } from './words';

interface Step {
  act: AnnualReturn['acts'][number];
  label: 'submit' | 'giveBack' | 'check' | 'sendBack' | 'accept' | 'withdraw';
  permission: PermissionCode;
  document: TypedDocumentString<unknown, { input: ActOnReturn }>;
  forward?: boolean;
}

const STEPS: readonly Step[] = [
  { act: 'RETURN', label: 'giveBack', permission: 'annual-return:check', document: GiveBackReturnDocument },
  { act: 'SEND_BACK', label: 'sendBack', permission: 'annual-return:accept', document: SendBackReturnDocument },
  { act: 'WITHDRAW', label: 'withdraw', permission: 'annual-return:accept', document: WithdrawReturnDocument },
  { act: 'SUBMIT', label: 'submit', permission: 'annual-return:fill', document: SubmitReturnDocument, forward: true },
  { act: 'CHECK', label: 'check', permission: 'annual-return:check', document: CheckReturnDocument, forward: true },
  { act: 'ACCEPT', label: 'accept', permission: 'annual-return:accept', document: AcceptReturnDocument, forward: true },
];

/** The steps that the server says are possible from here, for those who hold their permission. */
export function ReturnActs({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const client = useQueryClient();
  const { permissions } = useMe();
  const open = STEPS.filter(({ act, permission }) => held.acts.includes(act) && permissions.includes(permission));
  return open.map(({ act, label, document, forward }) => (
    <ActButton
      key={act}
      label={words[label]}
      fields={[{ name: 'reason', label: words.reason, kind: 'lines', required: true, max: 1000, wide: true }]}
      done={words.done}
      primary={forward}
      act={({ reason = '' }) => actOnReturns(client, document, { id: held.id, expectedVersion: held.version, reason })}
    />
  ));
}
