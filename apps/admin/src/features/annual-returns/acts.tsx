import { useQueryClient } from '@tanstack/react-query';
import type { ActionName, ActOnReturn, TypedDocumentString } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { useWords } from '../../kit/language';
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
import { reasonField } from '../../kit/form-spec';

interface Step {
  act: ActionName;
  label: 'submit' | 'giveBack' | 'check' | 'sendBack' | 'accept' | 'withdraw';
  document: TypedDocumentString<unknown, { input: ActOnReturn }>;
  forward?: boolean;
}

const STEPS: readonly Step[] = [
  { act: 'returnAnnualReturn', label: 'giveBack', document: GiveBackReturnDocument },
  { act: 'sendBackAnnualReturn', label: 'sendBack', document: SendBackReturnDocument },
  { act: 'withdrawAnnualReturn', label: 'withdraw', document: WithdrawReturnDocument },
  { act: 'submitAnnualReturn', label: 'submit', document: SubmitReturnDocument, forward: true },
  { act: 'checkAnnualReturn', label: 'check', document: CheckReturnDocument, forward: true },
  { act: 'acceptAnnualReturn', label: 'accept', document: AcceptReturnDocument, forward: true },
];

/** The steps possible from here for this person; one that only another may take is shown with the reason. */
export function ReturnActs({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const client = useQueryClient();
  const isHere = ({ act }: Step) =>
    held.allowedActions.find(({ action }) => action === act)?.code !== 'MOVE_NOT_POSSIBLE';
  return STEPS.filter(isHere).map(({ act, label, document, forward }) => (
    <ActButton
      key={act}
      label={words[label]}
      fields={[reasonField(words.reason)]}
      done={words.done}
      primary={forward}
      {...actState(held, act)}
      act={({ reason = '' }) => actOnReturns(client, document, { id: held.id, expectedVersion: held.version, reason })}
    />
  ));
}
