import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { MemberKind, MembershipFilter, MemberType } from '../../graphql/graphql';
import { day, money } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import type { Column, ListSpec } from '../../kit/list-spec';
import { Tone } from '../../kit/marks';
import { memberOptions, memberWord } from './member-words';
import type { MemberRow } from './queries';
import { shareOf, stakeOf } from './share';
import { memberWords } from './words';

/** The list of members; of one organisation on a day it leaves out what is the same in every row of its register. */
export function useMemberSpec(organisationId?: string, asOf?: string): ListSpec<MemberRow, MembershipFilter> {
  const inOrganisation = organisationId !== undefined;
  const words = useWords(memberWords);
  const language = useLanguage();
  return useMemo(() => {
    const place: Column<MemberRow>[] = [
      {
        key: 'organisation',
        title: words.organisation,
        width: 220,
        cell: ({ organisation }) =>
          organisation && (
            <Link to="/organisations/$id" params={{ id: organisation.id }} search={{ tab: 'members' }}>
              {organisation.name}
            </Link>
          ),
      },
      { key: 'commune', title: words.commune, width: 120, cell: ({ commune }) => commune.fullName },
    ];
    const share: Column<MemberRow> = {
      key: 'share',
      field: null,
      title: words.share,
      width: 64,
      align: 'right',
      cell: ({ pledgedCapital, paidCapital, organisation }) =>
        shareOf(stakeOf(pledgedCapital, paidCapital), organisation?.charterCapital),
    };
    return {
      pageSize: 50,
      dated: !inOrganisation,
      search: words.search,
      file: {
        list: 'memberships',
        noViews: inOrganisation,
        also: () => (inOrganisation ? { filter: { organisation: { eq: organisationId } }, asOf } : {}),
      },
      columns: [
        {
          key: 'name',
          title: words.name,
          sort: 'name',
          fixed: true,
          width: 170,
          cell: ({ id, name }) => (
            <Link to="/members/$id" params={{ id }} className="row-link">
              {name}
            </Link>
          ),
        },
        ...(inOrganisation ? [] : place),
        { key: 'type', title: words.type, width: 128, cell: ({ type }) => memberWord('type', type, language) },
        {
          key: 'kind',
          title: words.kind,
          optional: true,
          width: 110,
          cell: ({ kind }) => memberWord('kind', kind, language),
        },
        {
          key: 'born',
          field: 'party.sex,party.birthYear',
          title: words.born,
          width: 92,
          cell: ({ party }) =>
            [party?.sex && memberWord('sex', party.sex, language), party?.birthYear].filter(Boolean).join(', ') || '–',
        },
        {
          key: 'nationalId',
          field: 'party.maskedNationalId',
          title: words.nationalId,
          width: 122,
          cell: ({ party }) => <span className="masked">{party?.maskedNationalId ?? '–'}</span>,
        },
        {
          key: 'phone',
          field: 'party.maskedPhone',
          title: words.phone,
          optional: true,
          width: 110,
          cell: ({ party }) => <span className="masked">{party?.maskedPhone ?? '–'}</span>,
        },
        { key: 'joinedOn', title: words.joinedOn, sort: 'joinedOn', width: 92, cell: ({ joinedOn }) => day(joinedOn) },
        {
          key: 'pledged',
          field: 'pledgedCapital',
          title: words.pledged,
          optional: !inOrganisation,
          align: 'right',
          width: 118,
          cell: ({ pledgedCapital }) => money(pledgedCapital),
        },
        {
          key: 'paid',
          field: 'paidCapital',
          title: words.paid,
          optional: !inOrganisation,
          align: 'right',
          width: 118,
          cell: ({ paidCapital }) => money(paidCapital),
        },
        ...(inOrganisation ? [share] : []),
        {
          key: 'status',
          field: 'validTo,exitReason',
          title: words.status,
          width: 112,
          cell: (row) => <MemberStatus member={row} />,
        },
      ],
      filters: [
        {
          key: 'type',
          kind: 'choice',
          label: words.type,
          options: memberOptions('type', language),
          toFilter: (types) => ({ type: { in: types as MemberType[] } }),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: memberOptions('kind', language),
          toFilter: (kinds) => ({ kind: { in: kinds as MemberKind[] } }),
        },
        ...(inOrganisation
          ? []
          : [
              {
                key: 'commune',
                kind: 'unit' as const,
                label: words.commune,
                level: 'COMMUNE' as const,
                toFilter: ([commune]: readonly string[]): MembershipFilter => ({ commune: { eq: commune } }),
              },
            ]),
        { key: 'foreign', kind: 'flag', label: words.foreign, toFilter: () => ({ isForeign: { eq: true } }) },
        { key: 'current', kind: 'flag', label: words.onlyCurrent, toFilter: () => ({ validTo: { isNull: true } }) },
      ],
    };
  }, [words, language, inOrganisation, organisationId, asOf]);
}

interface Standing {
  validTo?: string | null;
  exitReason?: string | null;
}

/** A member of now, one who has left, or the earlier type of somebody who changed it. */
export function MemberStatus({ member: { validTo, exitReason } }: { member: Standing }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  if (!validTo) return <Tone tone="good">{words.current}</Tone>;
  if (!exitReason) return <Tone tone="quiet">{words.changed(day(validTo))}</Tone>;
  return (
    <Tone tone="warning" title={memberWord('exit', exitReason, language)}>
      {words.left(day(validTo))}
    </Tone>
  );
}
