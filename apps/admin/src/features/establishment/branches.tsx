import { useQueryClient } from '@tanstack/react-query';
import type { EstablishmentKind } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { FormValues } from '../../kit/form-spec';
import { period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { SourceBadge } from '../../kit/marks';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { CloseEstablishmentDocument, CorrectEstablishmentDocument, OpenEstablishmentDocument } from './documents';
import { EndButton } from './end-button';
import { branchFields, opened, termOf } from './fields';
import { actOnEstablishments, type Branch } from './queries';
import { establishmentWords } from './words';

interface SectionProps<Row> {
  organisationId: string;
  past: boolean;
  rows: readonly Row[];
}

/** Branches and their like; what the registry has stated is shown and cannot be changed. */
export function Branches({ organisationId, past, rows }: SectionProps<Branch>) {
  const words = useWords(establishmentWords);
  return (
    <Section title={words.branches} extra={!past && <OpenButton organisationId={organisationId} />}>
      <SmallTable
        label={words.branches}
        empty={words.branchesNone}
        head={[words.kind, words.code, words.name, words.place, words.period, words.act]}
        rows={rows.map((branch) => ({
          id: branch.id,
          cells: [
            words[branch.kind],
            branch.code ?? '–',
            <span key="name">
              {branch.name} {branch.source === 'DKKD' && <SourceBadge source="DKKD" />}
              {branch.headName && <span className="matched-by">{branch.headName}</span>}
            </span>,
            [branch.addressLine, branch.unit.fullName].filter(Boolean).join(', '),
            period(branch.validFrom, branch.validTo),
            !past && branch.source === 'OFFICE' && <BranchActs key="acts" branch={branch} />,
          ],
        }))}
      />
    </Section>
  );
}

const contentOf = ({ kind, code, name = '', unitId = '', addressLine, headName, ...rest }: FormValues) => ({
  kind: kind as EstablishmentKind,
  code,
  name,
  unitId,
  addressLine,
  headName,
  ...termOf(rest),
});

function OpenButton({ organisationId }: { organisationId: string }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  return (
    <Gate permission="organisation:write">
      <ActButton
        label={words.open}
        small
        fields={branchFields(words)}
        values={{ kind: 'BRANCH' }}
        done={words.done}
        act={(values) =>
          actOnEstablishments(client, OpenEstablishmentDocument, { ...contentOf(values), organisationId })
        }
      />
    </Gate>
  );
}

function BranchActs({ branch }: { branch: Branch }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  const { id, version: expectedVersion } = branch;
  return (
    <Gate permission="organisation:write">
      <span className="row-acts">
        <ActButton
          label={words.correct}
          small
          fields={branchFields(words)}
          values={opened(branch, branch.unit.id)}
          done={words.done}
          act={(values) =>
            actOnEstablishments(client, CorrectEstablishmentDocument, { ...contentOf(values), id, expectedVersion })
          }
        />
        {!branch.validTo && <EndButton row={branch} label={words.close} document={CloseEstablishmentDocument} />}
      </span>
    </Gate>
  );
}
