import { EditOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OperationalState } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { RefusableButton } from '../../kit/refusable-button';
import { options } from '../../kit/vocabulary';
import { PromoteGroupDocument, RecordOperationalStateDocument } from './act-documents';
import { actOnOrganisation, type Organisation } from './queries';
import { organisationWords } from './words';

/** What may be done with an organisation as a whole, as the server answers for it. */
export function OrganisationActs({ organisation }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  const navigate = useNavigate();
  const { id, kind } = organisation;
  const edit = actState(organisation, 'updateOrganisation');
  const propose = actState(organisation, 'proposeOrganisationChange');
  // Who may write here needs no proposal; who may not may still ask.
  const asks = !propose.hidden && (edit.hidden || Boolean(edit.disabled));
  return (
    <>
      <RecordStateButton organisation={organisation} />
      {kind === 'COOPERATIVE_GROUP' && <PromoteButton organisation={organisation} />}
      {asks && (
        <RefusableButton
          disabled={propose.disabled}
          onClick={() => void navigate({ to: '/organisations/$id/propose', params: { id } })}
        >
          {words.propose}
        </RefusableButton>
      )}
      {!edit.hidden && (
        <RefusableButton
          type="primary"
          icon={<EditOutlined />}
          disabled={edit.disabled}
          onClick={() => void navigate({ to: '/organisations/$id/edit', params: { id } })}
        >
          {words.edit}
        </RefusableButton>
      )}
    </>
  );
}

/** What is asked of an officer who found something on the spot, of one organisation or of many. */
export function useStateFields(): Field[] {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const states = options('operationalState', language).filter(({ value }) => value !== 'UNKNOWN');
  return [
    { name: 'state', label: words.state, kind: 'choice', required: true, options: states },
    { name: 'foundOn', label: words.foundOn, kind: 'day', required: true, latest: today() },
    { name: 'evidence', label: words.evidence, kind: 'lines', max: 1000, wide: true },
    reasonField(words.reason),
  ];
}

/** What an officer found on the spot: the office's own axis, whatever registry and tax say. */
function RecordStateButton({ organisation }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const fields = useStateFields();
  const act = ({ state, foundOn = '', evidence, reason = '' }: FormValues) =>
    actOnOrganisation(client, RecordOperationalStateDocument, {
      organisationId: organisation.id,
      state: state as OperationalState,
      foundOn,
      evidence,
      reason,
    });
  return (
    <ActButton
      {...actState(organisation, 'recordOperationalState')}
      label={words.recordState}
      fields={fields}
      values={{ foundOn: today() }}
      done={words.done}
      act={act}
    />
  );
}

function PromoteButton({ organisation }: { organisation: Organisation }) {
  const { id: organisationId, version: expectedVersion } = organisation;
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'name', label: words.newName, kind: 'text', required: true, max: 300, wide: true },
    { name: 'promotedOn', label: words.promotedOn, kind: 'day', required: true, latest: today() },
    reasonField(words.reason),
  ];
  const act = ({ name = '', promotedOn = '', reason = '' }: FormValues) =>
    actOnOrganisation(client, PromoteGroupDocument, { organisationId, expectedVersion, name, promotedOn, reason });
  return (
    <ActButton
      {...actState(organisation, 'promoteGroup')}
      label={words.promote}
      note={words.promoteNote}
      fields={fields}
      values={{ promotedOn: today() }}
      done={words.done}
      act={act}
    />
  );
}
