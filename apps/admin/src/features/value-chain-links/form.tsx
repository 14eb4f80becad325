import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import type { DraftLink } from '../../graphql/graphql';
import { EntityForm } from '../../kit/entity-form';
import { type Edited, type Field, type FieldGroup, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { decimal, decimalText } from './decimal';
import { ChangeLinkDocument, DraftLinkDocument, SetLinkPartiesDocument } from './act-documents';
import { FIRST_PARTIES, PartyRows, partyInputs } from './party-rows';
import { actOnLinks, commodities, linkDetail, linkRecord, type LinkRecord } from './queries';
import { linkWords } from './words';

/** Drafts a link: what is in it may still be incomplete until it is signed. */
export function DraftLinkPage() {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const groups = useGroups(true);
  const [opened] = useState<Edited>({
    values: {
      kind: 'CONTRACT',
      legalBasis: 'DECREE_98',
      production: 'YES',
      consumption: 'YES',
      volumeUnit: 'tấn',
      parties: JSON.stringify(FIRST_PARTIES),
    },
    version: 0,
  });
  const save = async (values: FormValues) => {
    const { draftLink } = await actOnLinks(client, DraftLinkDocument, {
      ...contentOf(values),
      parties: partyInputs(values.parties),
      reason: values.reason ?? '',
    });
    void message.success(words.done);
    await navigate({ to: '/value-chain-links/$id', params: { id: draftLink.id } });
  };
  return (
    <Page title={words.draftTitle} crumbs={[<ListCrumb key="list" />]}>
      <EntityForm
        groups={groups}
        opened={opened}
        save={save}
        onCancel={() => void navigate({ to: '/value-chain-links' })}
      />
    </Page>
  );
}

/** Changes the content and the parties of a link that is not over. */
export function ChangeLinkPage() {
  const words = useWords(linkWords);
  const { id } = useParams({ from: '/shell/value-chain-links/$id/change' });
  const query = useQuery({ ...linkDetail(id, words.notFound), staleTime: 0, refetchOnWindowFocus: false });
  return (
    <Page
      title={words.changeTitle}
      crumbs={[
        <ListCrumb key="list" />,
        <Link key="link" to="/value-chain-links/$id" params={{ id }}>
          {query.data ? words.link(query.data.number ?? '', query.data.product) : words.title}
        </Link>,
      ]}
    >
      <Loaded query={query} rows={14}>
        {(link) => <ChangeForm link={link} />}
      </Loaded>
    </Page>
  );
}

function ChangeForm({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const groups = useGroups(false);
  const [opened] = useState(() => edited(link));
  const back = () => navigate({ to: '/value-chain-links/$id', params: { id: link.id } });
  const save = async (values: FormValues, base: Edited) => {
    const reason = values.reason ?? '';
    let expectedVersion = base.version;
    if (values.parties !== base.values.parties) {
      const parties = partyInputs(values.parties);
      await actOnLinks(client, SetLinkPartiesDocument, { id: link.id, expectedVersion, parties, reason });
      expectedVersion += 1;
    }
    await actOnLinks(client, ChangeLinkDocument, { ...contentOf(values), id: link.id, expectedVersion, reason });
    void message.success(words.done);
    await back();
  };
  const reload = async () => edited(await linkRecord(link.id, words.notFound));
  return <EntityForm groups={groups} opened={opened} save={save} reload={reload} onCancel={() => void back()} />;
}

function ListCrumb() {
  const words = useWords(linkWords);
  return <Link to="/value-chain-links">{words.title}</Link>;
}

const CHOICES = {
  kind: ['CONTRACT', 'PROJECT', 'PLAN'],
  legalBasis: ['DECREE_98', 'OTHER'],
  market: ['PROVINCE', 'DOMESTIC', 'EXPORT_DIRECT', 'EXPORT_THROUGH'],
  performanceSecurityKind: ['NONE', 'DEPOSIT', 'ESCROW', 'GUARANTEE', 'PLEDGE', 'OTHER'],
} as const;

function useGroups(isNew: boolean): readonly FieldGroup[] {
  const words = useWords(linkWords);
  const { data: products = [] } = useQuery(commodities);
  return useMemo(() => {
    const choice = (name: keyof typeof CHOICES, label: string, required = false): Field => ({
      name,
      label,
      kind: 'choice',
      required,
      options: CHOICES[name].map((value) => ({ value, label: words[value] })),
    });
    const text = (name: string, label: string, max: number, more: Partial<Field> = {}): Field => ({
      name,
      label,
      kind: 'text',
      max,
      ...more,
    });
    const flag = (name: 'supply' | 'production' | 'processing' | 'consumption'): Field => ({
      name,
      label: words[name],
      kind: 'flag',
    });
    const parties: Field = {
      name: 'parties',
      label: words.parties,
      kind: 'custom',
      wide: true,
      input: (props) => <PartyRows {...props} />,
    };
    const commodity: Field = {
      name: 'commodityId',
      label: words.commodity,
      kind: 'choice',
      options: products.map(({ id, name }) => ({ value: id, label: name })),
    };
    return [
      {
        title: words.content,
        fields: [
          choice('kind', words.kind, true),
          text('number', words.number, 60),
          commodity,
          text('product', words.product, 200, { required: true }),
          choice('market', words.market),
          choice('legalBasis', words.legalBasis, true),
          { name: 'startsOn', label: words.startsOn, kind: 'day' },
          { name: 'endsOn', label: words.endsOn, kind: 'day' },
          { name: 'value', label: words.valueDong, kind: 'money' },
          text('areaHa', words.areaHa, 20),
          text('volume', words.volume, 20),
          text('volumeUnit', words.volumeUnit, 20),
        ],
      },
      { title: words.stages, fields: [flag('supply'), flag('production'), flag('processing'), flag('consumption')] },
      { title: words.parties, fields: [parties] },
      {
        title: words.terms,
        fields: [
          text('priceRule', words.priceRule, 500, { wide: true }),
          { name: 'inputsAdvanced', label: words.inputsAdvanced, kind: 'money' },
          text('qualityStandard', words.qualityStandard, 300),
          choice('performanceSecurityKind', words.security),
          { name: 'insured', label: words.insured, kind: 'flag' },
          text('approvalNumber', words.approvalNumber, 100),
          { name: 'approvalOn', label: words.approvalOn, kind: 'day' },
          text('approvalBody', words.approvalBody, 200),
          { name: 'note', label: words.remark, kind: 'lines', max: 1000, wide: true },
        ],
      },
      { title: isNew ? words.reason : words.change, fields: [reasonField(words.reason)] },
    ];
  }, [words, products, isNew]);
}

function contentOf(values: FormValues): Omit<DraftLink, 'parties' | 'reason'> {
  const nothing = (name: string) => values[name] ?? null;
  return {
    kind: values.kind as DraftLink['kind'],
    number: nothing('number'),
    product: values.product ?? '',
    commodityId: nothing('commodityId'),
    supply: values.supply === 'YES',
    production: values.production === 'YES',
    processing: values.processing === 'YES',
    consumption: values.consumption === 'YES',
    legalBasis: values.legalBasis as DraftLink['legalBasis'],
    market: nothing('market') as DraftLink['market'],
    areaHa: decimal(values.areaHa),
    volume: decimal(values.volume),
    volumeUnit: nothing('volumeUnit'),
    priceRule: nothing('priceRule'),
    inputsAdvanced: nothing('inputsAdvanced'),
    qualityStandard: nothing('qualityStandard'),
    performanceSecurityKind: nothing('performanceSecurityKind') as DraftLink['performanceSecurityKind'],
    insured: values.insured === 'YES' ? true : null,
    value: nothing('value'),
    startsOn: nothing('startsOn'),
    endsOn: nothing('endsOn'),
    approvalNumber: nothing('approvalNumber'),
    approvalOn: nothing('approvalOn'),
    approvalBody: nothing('approvalBody'),
    note: nothing('note'),
  };
}

function edited(link: LinkRecord): Edited {
  const text = (value: string | null | undefined) => value ?? undefined;
  const flag = (value: boolean | null | undefined) => (value ? 'YES' : undefined);
  const parties = link.parties.nodes.map(({ kind, role, isLead, organisation, name, place }) => ({
    kind,
    role,
    isLead,
    organisationId: organisation?.id ?? null,
    name: organisation ? null : name,
    place,
  }));
  return {
    version: link.version,
    values: {
      kind: link.kind,
      number: text(link.number),
      product: link.product,
      commodityId: text(link.commodity?.id),
      supply: flag(link.supply),
      production: flag(link.production),
      processing: flag(link.processing),
      consumption: flag(link.consumption),
      legalBasis: link.legalBasis,
      market: text(link.market),
      areaHa: decimalText(link.areaHa),
      volume: decimalText(link.volume),
      volumeUnit: text(link.volumeUnit),
      priceRule: text(link.priceRule),
      inputsAdvanced: text(link.inputsAdvanced),
      qualityStandard: text(link.qualityStandard),
      performanceSecurityKind: text(link.performanceSecurityKind),
      insured: flag(link.insured),
      value: text(link.value),
      startsOn: text(link.startsOn),
      endsOn: text(link.endsOn),
      approvalNumber: text(link.approvalNumber),
      approvalOn: text(link.approvalOn),
      approvalBody: text(link.approvalBody),
      note: text(link.note),
      parties: JSON.stringify(parties),
    },
  };
}
