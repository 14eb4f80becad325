import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type {
  OcopDossierFilter,
  OcopDossierKind,
  OcopDossierState,
  OcopExpiryNoticeFilter,
} from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { day, dayBefore, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { RecordOcopNoticeDocument } from './act-documents';
import { dossierWords } from './dossier-words';
import { DossierMark, OcopViews, Stars } from './marks';
import { actOnOcop, dossierList, type DossierRow, noticeList, type NoticeRow } from './queries';
import { ocopWords } from './words';
import { reasonField } from '../../kit/form-spec';

const STATES: readonly OcopDossierState[] = [
  'DRAFT',
  'SELF_ASSESSED',
  'SUBMITTED_COMMUNE',
  'RETURNED',
  'COMMUNE_CHECKED',
  'PROVINCE_APPRAISAL',
  'PROVINCE_SCORED',
  'FORWARDED_CENTRE',
  'RECOGNISED_3_4',
  'RECOGNISED_5',
  'NOT_RECOGNISED',
];

/** Dossiers and how far each has come. */
export function OcopDossierListPage() {
  const words = useWords(ocopWords);
  const spec = useDossierSpec();
  const state = useListState(spec);
  const query = useQuery(dossierList(spec, state));
  return (
    <Page title={words.dossiersTitle} subtitle={words.dossiersNote}>
      <OcopViews />
      <List label={words.dossiersTitle} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useDossierSpec(): ListSpec<DossierRow, OcopDossierFilter> {
  const words = useWords(ocopWords);
  const steps = useWords(dossierWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'ocopDossiers' },
      columns: [
        {
          key: 'product',
          title: words.product,
          fixed: true,
          width: 260,
          cell: ({ id, product }) => (
            <Link to="/ocop-dossiers/$id" params={{ id }} className="row-link">
              {product.name}
            </Link>
          ),
        },
        { key: 'kind', title: words.dossierKind, width: 120, cell: ({ kind }) => words[kind] },
        { key: 'state', title: words.state, width: 200, cell: ({ state }) => <DossierMark state={state} /> },
        {
          key: 'openedOn',
          title: steps.openedOn,
          sort: 'openedOn',
          width: 110,
          cell: ({ openedOn }) => day(openedOn),
        },
        {
          key: 'communeDueOn',
          title: steps.communeDueOn,
          sort: 'communeDueOn',
          width: 140,
          cell: ({ communeDueOn }) => day(communeDueOn),
        },
        { key: 'score', title: words.score, align: 'right', width: 80, cell: ({ score }) => score ?? '–' },
        { key: 'stars', title: words.stars, width: 100, cell: ({ stars }) => <Stars count={stars} /> },
        {
          key: 'subject',
          title: words.subject,
          field: null,
          width: 220,
          cell: ({ product }) => product.subjectName ?? words.unknown,
        },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          options: STATES.map((value) => ({ value, label: steps[value] })),
          toFilter: (values) => ({ state: { in: values as OcopDossierState[] } }),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.dossierKind,
          options: (['FIRST', 'UPGRADE', 'RE_RANKING'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ kind: { in: values as OcopDossierKind[] } }),
        },
      ],
    }),
    [words, steps],
  );
}

/** Which holders must be told that their certificate ends, who was, and who was told late. */
export function OcopNoticeListPage() {
  const words = useWords(ocopWords);
  const spec = useNoticeSpec();
  const state = useListState(spec);
  const query = useQuery(noticeList(spec, state));
  return (
    <Page title={words.noticesTitle} subtitle={words.noticesNote}>
      <OcopViews />
      <List label={words.noticesTitle} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useNoticeSpec(): ListSpec<NoticeRow, OcopExpiryNoticeFilter> {
  const words = useWords(ocopWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'ocopExpiryNotices' },
      columns: [
        {
          key: 'product',
          title: words.product,
          field: null,
          fixed: true,
          width: 240,
          cell: ({ certificate: { product } }) => (
            <Link to="/ocop-products/$id" params={{ id: product.id }} className="row-link">
              {product.name}
            </Link>
          ),
        },
        {
          key: 'expiresOn',
          title: words.expiresOn,
          field: null,
          width: 110,
          cell: ({ certificate }) => day(certificate.expiresOn),
        },
        { key: 'daysBefore', title: words.daysBefore, width: 90, cell: ({ daysBefore }) => words.days(daysBefore) },
        { key: 'dueOn', title: words.dueOn, sort: 'dueOn', width: 120, cell: ({ dueOn }) => day(dueOn) },
        { key: 'sentOn', title: words.sentOn, sort: 'sentOn', width: 120, cell: ({ sentOn }) => day(sentOn) },
        { key: 'late', title: words.state, field: 'isLate', width: 120, cell: (row) => <LateMark row={row} /> },
        { key: 'proof', title: words.proof, width: 180, cell: ({ proof }) => proof ?? '–' },
        { key: 'act', title: words.act, field: null, width: 130, cell: (row) => <RecordNoticeButton row={row} /> },
      ],
      filters: [
        {
          key: 'unsent',
          kind: 'flag',
          label: words.onlyUnsent,
          toFilter: () => ({ sentOn: { isNull: true } }),
        },
        {
          key: 'due',
          kind: 'day',
          label: words.dueOn,
          toFilter: ([on = '']) => ({ dueOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words],
  );
}

function LateMark({ row: { isLate, sentOn } }: { row: NoticeRow }) {
  const words = useWords(ocopWords);
  if (isLate) return <Tone tone="bad">{words.late}</Tone>;
  return sentOn ? <Tone tone="good">{words.inTime}</Tone> : <Tone tone="quiet">{words.waiting}</Tone>;
}

function RecordNoticeButton({ row: { id, version: expectedVersion, sentOn } }: { row: NoticeRow }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  if (sentOn) return null;
  return (
    <Gate permission="ocop:check">
      <ActButton
        label={words.recordNotice}
        small
        fields={[
          { name: 'sentOn', label: words.sentOn, kind: 'day', required: true, latest: today() },
          {
            name: 'proof',
            label: words.proof,
            kind: 'text',
            required: true,
            max: 500,
            hint: words.proofHint,
            wide: true,
          },
          reasonField(words.reason),
        ]}
        values={{ sentOn: today() }}
        done={words.done}
        act={({ sentOn: on = '', proof = '', reason = '' }) =>
          actOnOcop(client, RecordOcopNoticeDocument, { id, expectedVersion, sentOn: on, proof, reason })
        }
      />
    </Gate>
  );
}
