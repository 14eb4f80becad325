import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OcopProductFilter, OcopSubjectKind } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, reasonField } from '../../kit/form-spec';
import { day, dayBefore } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { OrganisationPicker } from '../../kit/organisation-picker';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { RegisterOcopProductDocument } from './act-documents';
import { CertificateMark, OcopViews, Stars } from './marks';
import { actOnOcop, ocopSets, productList, type ProductRow } from './queries';
import { ocopWords } from './words';

/** The products of the province with the rank and the state they have today. */
export function OcopProductListPage() {
  const words = useWords(ocopWords);
  const spec = useProductSpec();
  const state = useListState(spec);
  const query = useQuery(productList(spec, state));
  return (
    <Page
      title={words.title}
      subtitle={words.note}
      actions={
        <Gate permission="ocop:file">
          <AddProductButton />
        </Gate>
      }
    >
      <OcopViews />
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

/** Options for the 26 product sets. */
export function useSetOptions() {
  const { data } = useQuery(ocopSets);
  return useMemo(
    () =>
      (data?.ocopProductSets.nodes ?? []).map(({ number, name }) => ({
        value: String(number),
        label: `${number}. ${name}`,
      })),
    [data],
  );
}

function AddProductButton() {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const sets = useSetOptions();
  const fields: Field[] = [
    { name: 'name', label: words.name, kind: 'text', required: true, max: 300, wide: true },
    { name: 'setNumber', label: words.set, kind: 'choice', required: true, options: sets, wide: true },
    {
      name: 'organisationId',
      label: words.organisation,
      kind: 'custom',
      hint: words.organisationHint,
      wide: true,
      input: (props) => <OrganisationPicker {...props} />,
    },
    {
      name: 'kind',
      label: words.subjectKind,
      kind: 'choice',
      options: [
        { value: 'ENTERPRISE', label: words.ENTERPRISE },
        { value: 'HOUSEHOLD', label: words.HOUSEHOLD },
      ],
    },
    { name: 'subjectName', label: words.subjectName, kind: 'text', max: 200 },
    { name: 'unitId', label: words.unit, kind: 'unit', hint: words.unitHint, wide: true },
    reasonField(words.reason),
  ];
  return (
    <ActButton
      label={words.addProduct}
      primary
      fields={fields}
      done={words.done}
      act={({ name = '', setNumber, organisationId, kind, subjectName, unitId, reason = '' }) =>
        actOnOcop(client, RegisterOcopProductDocument, {
          name,
          setNumber: Number(setNumber),
          unitId,
          reason,
          subject: organisationId ? { organisationId } : { kind: kind as OcopSubjectKind, name: subjectName },
        })
      }
    />
  );
}

function useProductSpec(): ListSpec<ProductRow, OcopProductFilter> {
  const words = useWords(ocopWords);
  const sets = useSetOptions();
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'ocopProducts' },
      columns: [
        {
          key: 'name',
          title: words.product,
          sort: 'name',
          fixed: true,
          width: 260,
          cell: ({ id, name }) => (
            <Link to="/ocop-products/$id" params={{ id }} className="row-link">
              {name}
            </Link>
          ),
        },
        { key: 'stars', title: words.stars, sort: 'stars', width: 100, cell: ({ stars }) => <Stars count={stars} /> },
        {
          key: 'state',
          title: words.state,
          field: null,
          width: 150,
          cell: ({ certificate }) => <CertificateMark state={certificate?.state} />,
        },
        {
          key: 'expiresOn',
          title: words.expiresOn,
          sort: 'expiresOn',
          width: 110,
          cell: ({ expiresOn }) => day(expiresOn),
        },
        {
          key: 'subjectName',
          title: words.subject,
          sort: 'subjectName',
          width: 240,
          cell: ({ subjectName }) => subjectName ?? words.unknown,
        },
        { key: 'unit', title: words.unit, width: 150, cell: ({ unit }) => unit.fullName },
        {
          key: 'setNumber',
          title: words.set,
          sort: 'setNumber',
          optional: true,
          width: 90,
          cell: ({ setNumber }) => setNumber ?? '–',
        },
        { key: 'code', title: words.code, sort: 'code', optional: true, width: 170, cell: ({ code }) => code ?? '–' },
      ],
      filters: [
        {
          key: 'stars',
          kind: 'choice',
          single: true,
          label: words.stars,
          options: [3, 4, 5].map((n) => ({ value: String(n), label: words.starsOf(n) })),
          toFilter: ([stars]) => ({ stars: { eq: Number(stars) } }),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.subjectKind,
          options: (['ORGANISATION', 'ENTERPRISE', 'HOUSEHOLD'] as const).map((value) => ({
            value,
            label: words[value],
          })),
          toFilter: (values) => ({ subjectKind: { in: values as OcopSubjectKind[] } }),
        },
        {
          key: 'set',
          kind: 'choice',
          single: true,
          label: words.set,
          options: sets,
          toFilter: ([set]) => ({ setNumber: { eq: Number(set) } }),
        },
        {
          key: 'expires',
          kind: 'day',
          label: words.expiresBefore,
          toFilter: ([on = '']) => ({ expiresOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words, sets],
  );
}
