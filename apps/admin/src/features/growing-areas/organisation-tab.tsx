import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AreaCodeKind, AreaCodeStatus } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { type Field, reasonField } from '../../kit/form-spec';
import { day, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CodeMark, CodeText, useTerm } from './code-mark';
import {
  RecodeAreaDocument,
  RecordExportDocument,
  RegisterAreaCodeDocument,
  RenewAreaCodeDocument,
  SetAreaCodeStatusDocument,
} from './documents';
import { actOnAreas, areaCommodities, organisationAreaCodes, type AreaCode } from './queries';
import { areaWords } from './words';

/* 12,5 as it is typed here. */
const decimal = (text: string | undefined): number | null => (text ? Number(text.replace(',', '.')) : null);

/** The codes of an organisation, with what went abroad under them. */
export function OrganisationAreasTab({ subject, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(areaWords);
  const term = useTerm();
  const query = useQuery(organisationAreaCodes(subject.id, words.notFound));
  return (
    <Loaded query={query}>
      {({ growingAreaCodes }) => (
        <Section title={words.title} extra={!asOf && <RegisterButton organisationId={subject.id} />}>
          <SmallTable
            label={words.title}
            empty={words.none}
            head={[words.code, words.market, words.commodity, words.term, words.status, words.shipments, words.act]}
            rows={growingAreaCodes.nodes.map((code) => ({
              id: code.id,
              cells: [
                <span key="code">
                  <CodeText code={code.code} currentCode={code.currentCode} />
                  <span className="matched-by">{`${words[code.kind]}: ${code.name}`}</span>
                </span>,
                code.market,
                code.commodity.name,
                term(code.issuedOn, code.expiresOn),
                <CodeMark key="status" status={code.status} expiresOn={code.expiresOn} />,
                <Shipments key="shipments" code={code} />,
                !asOf && <CodeActs key="acts" code={code} />,
              ],
            }))}
          />
        </Section>
      )}
    </Loaded>
  );
}

function Shipments({ code: { shipments } }: { code: AreaCode }) {
  const words = useWords(areaWords);
  const [last] = shipments.nodes;
  if (!last) return '–';
  return (
    <span>
      {words.shipped(shipments.totalCount)}
      <span className="matched-by">{`${day(last.shippedOn)}, ${String(last.tonnes).replace('.', ',')} t`}</span>
    </span>
  );
}

function RegisterButton({ organisationId }: { organisationId: string }) {
  const words = useWords(areaWords);
  const client = useQueryClient();
  const { data: products = [] } = useQuery(areaCommodities);
  return (
    <Gate permission="growing-area:write">
      <ActButton
        label={words.register}
        primary
        fields={[
          { name: 'code', label: words.code, kind: 'text', required: true, max: 60 },
          { name: 'market', label: words.market, kind: 'text', required: true, max: 60 },
          {
            name: 'kind',
            label: words.kind,
            kind: 'choice',
            required: true,
            options: (['GROWING_AREA', 'PACKING_HOUSE'] as const).map((value) => ({ value, label: words[value] })),
          },
          {
            name: 'commodityId',
            label: words.commodity,
            kind: 'choice',
            required: true,
            options: products.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'name', label: words.name, kind: 'text', required: true, max: 200 },
          { name: 'areaHa', label: words.areaHa, kind: 'text', max: 20 },
          { name: 'issuedOn', label: words.issuedOn, kind: 'day', required: true, latest: today() },
          { name: 'expiresOn', label: words.expiresOn, kind: 'day' },
          reasonField(words.reason),
        ]}
        values={{ kind: 'GROWING_AREA' }}
        done={words.done}
        act={({
          code = '',
          market = '',
          kind,
          commodityId = '',
          name = '',
          areaHa,
          issuedOn = '',
          expiresOn,
          reason = '',
        }) =>
          actOnAreas(client, RegisterAreaCodeDocument, {
            organisationId,
            commodityId,
            kind: kind as AreaCodeKind,
            ...{ code, market, name, areaHa: decimal(areaHa), issuedOn, expiresOn: expiresOn ?? null, reason },
          })
        }
      />
    </Gate>
  );
}

function CodeActs({ code }: { code: AreaCode }) {
  const words = useWords(areaWords);
  const client = useQueryClient();
  const seen = { id: code.id, expectedVersion: code.version };
  const expires: Field = { name: 'expiresOn', label: words.expiresOn, kind: 'day' };
  const shown = (action: Parameters<typeof actState>[1]) => ({
    ...actState(code, action),
    small: true,
    done: words.done,
  });
  return (
    <span className="row-acts">
      <ActButton
        {...shown('recordExport')}
        label={words.ship}
        fields={[
          { name: 'shippedOn', label: words.shippedOn, kind: 'day', required: true, latest: today() },
          { name: 'tonnes', label: words.tonnes, kind: 'text', required: true, max: 20 },
          { name: 'declarationNumber', label: words.declaration, kind: 'text', required: true, max: 60 },
          { name: 'importer', label: words.importer, kind: 'text', max: 200 },
          reasonField(words.reason),
        ]}
        act={({ shippedOn = '', tonnes, declarationNumber = '', importer, reason = '' }) =>
          actOnAreas(client, RecordExportDocument, {
            areaCodeId: code.id,
            shippedOn,
            tonnes: decimal(tonnes) ?? 0,
            declarationNumber,
            importer: importer ?? null,
            reason,
          })
        }
      />
      <ActButton
        {...shown('renewAreaCode')}
        label={words.renew}
        fields={[expires, reasonField(words.reason)]}
        values={{ expiresOn: code.expiresOn ?? undefined }}
        act={({ expiresOn, reason = '' }) =>
          actOnAreas(client, RenewAreaCodeDocument, { ...seen, expiresOn: expiresOn ?? null, reason })
        }
      />
      <ActButton
        {...shown('recodeArea')}
        label={words.recode}
        fields={[
          { name: 'code', label: words.newCode, kind: 'text', required: true, max: 60 },
          { name: 'issuedOn', label: words.issuedOn, kind: 'day', required: true, latest: today() },
          expires,
          reasonField(words.reason),
        ]}
        values={{ issuedOn: today() }}
        act={({ code: next = '', issuedOn = '', expiresOn, reason = '' }) =>
          actOnAreas(client, RecodeAreaDocument, {
            ...seen,
            code: next,
            issuedOn,
            expiresOn: expiresOn ?? null,
            reason,
          })
        }
      />
      <ActButton
        {...shown('setAreaCodeStatus')}
        label={words.setStatus}
        fields={[
          {
            name: 'status',
            label: words.status,
            kind: 'choice',
            required: true,
            options: (['ACTIVE', 'SUSPENDED', 'REVOKED'] as const).map((value) => ({ value, label: words[value] })),
          },
          reasonField(words.reason),
        ]}
        values={{ status: code.status }}
        act={({ status, reason = '' }) =>
          actOnAreas(client, SetAreaCodeStatusDocument, { ...seen, status: status as AreaCodeStatus, reason })
        }
      />
    </span>
  );
}
