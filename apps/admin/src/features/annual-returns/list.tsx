import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AnnualReturnFilter } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { day, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Unconfirmed } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate, useMe, useOwnOrganisations } from '../../kit/session';
import { Empty, Loaded } from '../../kit/states';
import { DaysMark } from './days-mark';
import { OwnReturnsPage } from './own-returns';
import { CampaignProgressSection } from './progress';
import { OpenCampaignDocument } from './documents';
import { actOnReturns, type Campaign, campaigns, returnList, type ReturnRow } from './queries';
import { RemindButton } from './remind';
import { RETURN_STATES, StateMark } from './state-mark';
import { returnWords } from './words';

/** The campaign of the year: how far every commune has come, and every return one may see. */
export function AnnualReturnListPage() {
  return useOwnOrganisations().length > 0 ? <OwnReturnsPage /> : <OfficeReturnsPage />;
}

function OfficeReturnsPage() {
  const words = useWords(returnWords);
  const query = useQuery(campaigns);
  const campaign = query.data?.[0];
  return (
    <Page
      title={words.title}
      subtitle={
        campaign && (
          <>
            {words.subtitle(String(campaign.year), day(campaign.dueOn))}{' '}
            {campaign.deadlineMark !== 'CERTAIN' && <Unconfirmed>{words.unconfirmed}</Unconfirmed>} ({campaign.basis})
          </>
        )
      }
      actions={
        <>
          {campaign && <RemindButton campaign={campaign} />}
          {campaign && (
            <Gate permission="annual-return:fill">
              <Link to="/annual-returns/files" className="quiet-button">
                {words.receive}
              </Link>
            </Gate>
          )}
          <Gate permission="annual-campaign:open">
            <OpenButton />
          </Gate>
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {() => (campaign ? <CampaignBody campaign={campaign} /> : <Empty title={words.noCampaign} />)}
      </Loaded>
    </Page>
  );
}

function CampaignBody({ campaign }: { campaign: Campaign }) {
  const words = useWords(returnWords);
  const spec = useReturnSpec(campaign.id);
  const state = useListState(spec);
  const query = useQuery(returnList(spec, state, campaign.id));
  return (
    <>
      <CampaignProgressSection campaignId={campaign.id} />
      <List label={words.returns} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </>
  );
}

/** Opens the campaign of the year that is over, for the province of whoever is signed in. */
function OpenButton() {
  const words = useWords(returnWords);
  const client = useQueryClient();
  const { roles } = useMe();
  const provinceId = roles.find(({ role }) => role === 'PROVINCE_OFFICER')?.unitId;
  if (!provinceId) return null;
  const fields: Field[] = [
    { name: 'year', label: words.year, kind: 'text', required: true, max: 4 },
    { name: 'dueOn', label: words.dueOn, kind: 'day' },
    { name: 'communeDueOn', label: words.communeDueOn, kind: 'day' },
    { name: 'basis', label: words.basis, kind: 'text', max: 500, wide: true },
    reasonField(words.reason),
  ];
  const act = ({ year, dueOn, communeDueOn, basis, reason = '' }: FormValues) =>
    actOnReturns(client, OpenCampaignDocument, { provinceId, year: Number(year), dueOn, communeDueOn, basis, reason });
  return (
    <ActButton
      label={words.open}
      note={words.openNote}
      fields={fields}
      values={{ year: String(Number(today().slice(0, 4)) - 1) }}
      done={words.opened}
      act={act}
      primary
    />
  );
}

function useReturnSpec(campaignId: string): ListSpec<ReturnRow, AnnualReturnFilter> {
  const words = useWords(returnWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'annualReturns', also: () => ({ filter: { campaign: { eq: campaignId } } }) },
      columns: [
        {
          key: 'organisation',
          title: words.organisation,
          fixed: true,
          width: 260,
          cell: ({ id, organisation }) => (
            <Link to="/annual-returns/$id" params={{ id }} className="row-link">
              {organisation?.name}
            </Link>
          ),
        },
        {
          key: 'commune',
          field: null,
          title: words.commune,
          width: 130,
          cell: ({ organisation }) => organisation?.commune.fullName,
        },
        { key: 'state', title: words.state, width: 140, cell: ({ state }) => <StateMark state={state} /> },
        {
          key: 'submittedOn',
          title: words.submittedOn,
          sort: 'submittedOn',
          width: 105,
          cell: ({ submittedOn }) => day(submittedOn),
        },
        {
          key: 'submittedBy',
          field: 'submittedByName,onBehalf',
          title: words.submittedBy,
          width: 170,
          cell: ({ submittedByName, onBehalf }) =>
            submittedByName && (
              <>
                {submittedByName}
                {onBehalf && <span className="matched-by">{words.behalf}</span>}
              </>
            ),
        },
        {
          key: 'late',
          field: 'daysLate',
          title: words.time,
          sort: 'dueOn',
          width: 125,
          cell: (row) => <DaysMark row={row} />,
        },
        {
          key: 'reminded',
          field: null,
          title: words.remindedOn,
          width: 105,
          cell: ({ reminders }) => day(reminders?.nodes[0]?.sentOn),
        },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          options: RETURN_STATES.map((value) => ({ value, label: words[value] })),
          toFilter: (states) => ({ state: { in: states as NonNullable<AnnualReturnFilter['state']>['in'] } }),
        },
        { key: 'behalf', kind: 'flag', label: words.onlyBehalf, toFilter: () => ({ onBehalf: { eq: true } }) },
      ],
    }),
    [words, campaignId],
  );
}
