import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import type { OperationalState, RecordOperationalStatesMutation } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { Dialog } from '../../kit/dialog';
import type { FormValues } from '../../kit/form-spec';
import { today, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import type { Selection } from '../../kit/selection';
import { useStateFields } from './acts';
import { recordStates, type OrganisationRow } from './queries';
import { organisationWords } from './words';

type Refused = RecordOperationalStatesMutation['recordOperationalStates']['refused'];

/** One finding for every organisation chosen, in one act; those that were refused are listed with their reasons. */
export function RecordStates({ selection }: { selection: Selection<OrganisationRow> }) {
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const fields = useStateFields();
  const [refused, setRefused] = useState<Refused>([]);
  const act = async ({ state, foundOn = '', evidence, reason = '' }: FormValues) => {
    const organisations = selection.rows.map(({ id, version }) => ({ organisationId: id, expectedVersion: version }));
    const said = { organisations, state: state as OperationalState, foundOn, evidence, reason };
    const result = await recordStates(client, said);
    void message.info(words.recordedMany(wholeNumber(result.recorded), wholeNumber(result.refused.length)));
    const left = new Set(result.refused.map(({ organisationId }) => organisationId));
    selection.choose(
      selection.rows.filter(({ id }) => !left.has(id)),
      false,
    );
    setRefused(result.refused);
  };
  return (
    <>
      <ActButton
        primary
        small
        label={words.recordState}
        note={words.recordManyNote(wholeNumber(selection.rows.length))}
        fields={fields}
        values={{ foundOn: today() }}
        act={act}
      />
      {refused.length > 0 && (
        <Dialog title={words.refusedTitle} onClose={() => setRefused([])}>
          <p>{words.refusedNote}</p>
          <ul className="refused-rows">
            {refused.map(({ organisationId, name, message: why }) => (
              <li key={organisationId}>
                <Link to="/organisations/$id" params={{ id: organisationId }}>
                  {name ?? organisationId}
                </Link>
                : {why}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
