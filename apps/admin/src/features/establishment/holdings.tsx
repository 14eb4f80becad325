import { useQueryClient } from '@tanstack/react-query';
import type { HoldingManner } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { FormValues } from '../../kit/form-spec';
import { money, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { RegisterProblem } from '../../kit/register-problem';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { CorrectHoldingDocument, EndHoldingDocument, RecordHoldingDocument } from './documents';
import { EndButton } from './end-button';
import { holdingFields, opened, readPercent, termOf, type Words } from './fields';
import { actOnEstablishments, type Holding } from './queries';
import { establishmentWords } from './words';

interface HoldingsProps {
  organisationId: string;
  past: boolean;
  rows: readonly Holding[];
}

/** Enterprises the co-op has set up or holds a share of. */
export function Holdings({ organisationId, past, rows }: HoldingsProps) {
  const words = useWords(establishmentWords);
  return (
    <Section
      title={words.holdings}
      note={words.holdingsNote}
      extra={!past && <RecordButton organisationId={organisationId} />}
    >
      <SmallTable
        label={words.holdings}
        empty={words.holdingsNone}
        head={[words.enterprise, words.manner, words.share, words.capital, words.period, words.act]}
        rows={rows.map((holding) => ({
          id: holding.id,
          cells: [
            holding.enterprise?.name ?? words.hidden,
            words[holding.manner],
            holding.sharePercent ? `${String(holding.sharePercent).replace('.', ',')} %` : '–',
            money(holding.capital),
            period(holding.validFrom, holding.validTo),
            !past && <HoldingActs key="acts" holding={holding} />,
          ],
        }))}
      />
    </Section>
  );
}

function contentOf({ manner, capital = '', sharePercent, resolution, ...rest }: FormValues, words: Words) {
  const share = readPercent(sharePercent);
  if (Number.isNaN(share)) {
    const refusal = { code: 'HOLDING_SHARE', message: words.notPercent, field: 'sharePercent' };
    throw new RegisterProblem('INVALID', refusal.code, refusal.message, [refusal]);
  }
  return { manner: manner as HoldingManner, capital, sharePercent: share, resolution, ...termOf(rest) };
}

function RecordButton({ organisationId }: { organisationId: string }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  const name = { name: 'enterpriseName', label: words.enterprise, kind: 'text', required: true, max: 200 } as const;
  return (
    <Gate permission="organisation:write">
      <ActButton
        label={words.record}
        small
        fields={[{ ...name, wide: true }, ...holdingFields(words)]}
        values={{ manner: 'SET_UP' }}
        done={words.done}
        act={async ({ enterpriseName = '', ...values }) =>
          actOnEstablishments(client, RecordHoldingDocument, {
            ...contentOf(values, words),
            organisationId,
            enterpriseName,
          })
        }
      />
    </Gate>
  );
}

function HoldingActs({ holding }: { holding: Holding }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  const { id, version: expectedVersion } = holding;
  return (
    <Gate permission="organisation:write">
      <span className="row-acts">
        <ActButton
          label={words.correct}
          small
          fields={holdingFields(words)}
          values={opened(holding)}
          done={words.done}
          act={async (values) =>
            actOnEstablishments(client, CorrectHoldingDocument, { ...contentOf(values, words), id, expectedVersion })
          }
        />
        {!holding.validTo && <EndButton row={holding} label={words.end} document={EndHoldingDocument} />}
      </span>
    </Gate>
  );
}
