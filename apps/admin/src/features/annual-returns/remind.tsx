import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import type { RemindReturnsMutation } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { Dialog } from '../../kit/dialog';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Gate } from '../../kit/session';
import { RemindReturnsDocument } from './documents';
import { actOnReturns } from './queries';
import { returnWords } from './words';
import { reasonField } from '../../kit/form-spec';

type Outcome = RemindReturnsMutation['remindAnnualReturns'];

interface RemindButtonProps {
  campaign: { id: string; year: number };
  /** Only this organisation; all that are missing in the place of whoever reminds without it. */
  organisationId?: string;
}

/** Reminds now whoever has not submitted, then says whom the reminder reached and whom it could not. */
export function RemindButton({ campaign: { id, year }, organisationId }: RemindButtonProps) {
  const words = useWords(returnWords);
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <Gate permission="annual-return:check">
      <ActButton
        label={organisationId ? words.remindOne : words.remind}
        note={words.remindNote}
        fields={[reasonField(words.reason)]}
        values={{ reason: words.remindReason(String(year)) }}
        act={async ({ reason = '' }) => {
          const organisationIds = organisationId ? [organisationId] : undefined;
          const input = { campaignId: id, organisationIds, reason };
          setOutcome((await actOnReturns(client, RemindReturnsDocument, input)).remindAnnualReturns);
        }}
      />
      {outcome && <OutcomeDialog outcome={outcome} onClose={() => setOutcome(undefined)} />}
    </Gate>
  );
}

function OutcomeDialog({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const words = useWords(returnWords);
  const { missing, reminded, already, unreached } = outcome;
  return (
    <Dialog title={words.remindOutcome} onClose={onClose}>
      <Alert
        type={reminded > 0 ? 'success' : 'info'}
        role="status"
        title={words.remindedOf(wholeNumber(reminded), wholeNumber(missing))}
        description={already > 0 ? words.remindedAlready(wholeNumber(already)) : undefined}
      />
      {unreached.length > 0 && (
        <>
          <p className="section-note">{words.unreached(wholeNumber(unreached.length))}</p>
          <ul className="unreached">
            {unreached.map(({ returnId, name }) => (
              <li key={returnId}>
                <Link to="/annual-returns/$id" params={{ id: returnId }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
