import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Radio, Select } from 'antd';
import type { LinkPartyKind, LinkRole } from '../../graphql/graphql';
import type { InputProps } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { OrganisationPicker } from '../../kit/organisation-picker';
import { linkWords } from './words';

/** A party as it is typed. */
export interface TypedParty {
  kind: LinkPartyKind;
  role: LinkRole;
  isLead: boolean;
  organisationId?: string | null;
  name?: string | null;
  place?: string | null;
}

const KINDS: readonly LinkPartyKind[] = ['ORGANISATION', 'ENTERPRISE', 'HOUSEHOLD', 'PERSON', 'AGENCY'];
const ROLES: readonly LinkRole[] = ['INPUT_SUPPLIER', 'PRODUCER', 'PROCESSOR', 'BUYER'];

export const FIRST_PARTIES: readonly TypedParty[] = [
  { kind: 'ORGANISATION', role: 'PRODUCER', isLead: true },
  { kind: 'ENTERPRISE', role: 'BUYER', isLead: false },
];

/** The parties of a link, one row each; exactly one leads. The value is their list as JSON. */
export function PartyRows({ value, onChange }: InputProps) {
  const words = useWords(linkWords);
  const parties = partiesOf(value);
  const set = (next: readonly TypedParty[]) => onChange?.(JSON.stringify(next));
  const change = (at: number, part: Partial<TypedParty>) =>
    set(parties.map((party, index) => (index === at ? { ...party, ...part } : party)));
  const lead = (at: number) => set(parties.map((party, index) => ({ ...party, isLead: index === at })));
  const options = (codes: readonly (LinkPartyKind | LinkRole)[]) =>
    codes.map((code) => ({ value: code, label: words[code] }));
  return (
    <div className="party-rows">
      {parties.map((party, at) => (
        // Rows are told apart by their place: what is typed belongs to it.
        <div key={at} className="party-row" role="group" aria-label={`${words.party} ${at + 1}`}>
          <Select
            aria-label={words.partyKind}
            value={party.kind}
            options={options(KINDS)}
            onChange={(kind: LinkPartyKind) => change(at, { kind, organisationId: null, name: null })}
          />
          {party.kind === 'ORGANISATION' ? (
            <OrganisationPicker
              label={words.partyOrganisation}
              value={party.organisationId ?? undefined}
              onChange={(organisationId) => change(at, { organisationId })}
            />
          ) : (
            <Input
              aria-label={words.partyName}
              placeholder={words.partyName}
              value={party.name ?? ''}
              onChange={({ target }) => change(at, { name: target.value })}
            />
          )}
          <Select
            aria-label={words.role}
            value={party.role}
            options={options(ROLES)}
            onChange={(role: LinkRole) => change(at, { role })}
          />
          <Input
            aria-label={words.place}
            placeholder={words.place}
            value={party.place ?? ''}
            onChange={({ target }) => change(at, { place: target.value })}
          />
          <Radio checked={party.isLead} onChange={() => lead(at)}>
            {words.lead}
          </Radio>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`${words.removeParty} ${at + 1}`}
            disabled={parties.length <= 1}
            onClick={() => set(parties.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button onClick={() => set([...parties, { kind: 'ENTERPRISE', role: 'BUYER', isLead: false }])}>
          {words.addParty}
        </Button>
      </div>
    </div>
  );
}

export function partiesOf(value: string | undefined): readonly TypedParty[] {
  return value ? (JSON.parse(value) as TypedParty[]) : FIRST_PARTIES;
}

/** As the server takes them. */
export function partyInputs(value: string | undefined) {
  return partiesOf(value).map(({ kind, role, isLead, organisationId, name, place }) => ({
    kind,
    role,
    isLead,
    organisationId: kind === 'ORGANISATION' ? organisationId : null,
    name: kind === 'ORGANISATION' ? null : name?.trim(),
    place: place?.trim() || null,
  }));
}
