import { EditOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { OperationalState } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { Field, FormValues } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Gate, useMay } from '../../kit/session';
import { options } from '../../kit/vocabulary';
import { PromoteGroupDocument, RecordOperationalStateDocument } from './act-documents';
import { actOnOrganisation, type Organisation } from './queries';
import { organisationWords } from './words';

/** What may be done with an organisation as a whole, by those who may write. */
export function OrganisationActs({ organisation }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  const navigate = useNavigate();
  const { id, kind } = organisation;
  const mayWrite = useMay('organisation:write');
  const mayPropose = useMay('proposal:make');
  if (!mayWrite && mayPropose) {
    return (
      <Button onClick={() => void navigate({ to: '/organisations/$id/propose', params: { id } })}>
        {words.propose}
      </Button>
    );
  }
  return (
    <Gate permission="organisation:write">
      <RecordStateButton organisation={organisation} />
      {kind === 'COOPERATIVE_GROUP' && <PromoteButton organisation={organisation} />}
      <Button
        type="primary"
        icon={<EditOutlined />}
        onClick={() => void navigate({ to: '/organisations/$id/edit', params: { id } })}
      >
        {words.edit}
      </Button>
    </Gate>
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
    { name: 'reason', label: words.reason, kind: 'lines', required: true, max: 500, wide: true },
  ];
}

/** What an officer found on the spot: the office's own axis, whatever registry and tax say. */
function RecordStateButton({ organisation: { id: organisationId } }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const fields = useStateFields();
  const act = ({ state, foundOn = '', evidence, reason = '' }: FormValues) =>
    actOnOrganisation(client, RecordOperationalStateDocument, {
      organisationId,
      state: state as OperationalState,
      foundOn,
      evidence,
      reason,
    });
  return (
    <ActButton label={words.recordState} fields={fields} values={{ foundOn: today() }} done={words.done} act={act} />
  );
}

function PromoteButton({
  organisation: { id: organisationId, version: expectedVersion },
}: {
  organisation: Organisation;
}) {
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'name', label: words.newName, kind: 'text', required: true, max: 300, wide: true },
    { name: 'promotedOn', label: words.promotedOn, kind: 'day', required: true, latest: today() },
    { name: 'reason', label: words.reason, kind: 'lines', required: true, max: 500, wide: true },
  ];
  const act = ({ name = '', promotedOn = '', reason = '' }: FormValues) =>
    actOnOrganisation(client, PromoteGroupDocument, { organisationId, expectedVersion, name, promotedOn, reason });
  return (
    <ActButton
      label={words.promote}
      note={words.promoteNote}
      fields={fields}
      values={{ promotedOn: today() }}
      done={words.done}
      act={act}
    />
  );
}
