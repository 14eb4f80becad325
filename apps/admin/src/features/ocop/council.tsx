import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OcopCouncilPost } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { Section } from '../../kit/page';
import { useMay } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { DeclareOcopConflictDocument, SeatOcopMemberDocument } from './act-documents';
import { dossierWords } from './dossier-words';
import { useReason } from './product-acts';
import { actOnOcop, councilPeople, type Dossier, type Seat } from './queries';
import { numberText } from './sheet-content';
import { ocopWords } from './words';

/** Who sits in the council, who has sent his sheet; what each scored only after it has closed. */
export function Council({ held }: { held: Dossier }) {
  const words = useWords(dossierWords);
  const shared = useWords(ocopWords);
  const open = held.state === 'PROVINCE_APPRAISAL';
  const mayAppraise = useMay('ocop:appraise');
  return (
    <Section
      title={words.council}
      note={words.councilNote}
      extra={open && mayAppraise && <SeatButton dossierId={held.id} />}
    >
      <SmallTable
        label={words.council}
        empty={words.noCouncil}
        head={[words.member, words.post, words.sheetState, words.points, shared.act]}
        rows={held.seats.nodes.map((seat) => ({
          id: seat.id,
          cells: [
            seat.memberName,
            words[seat.post],
            <SheetState key="sheet" seat={seat} />,
            <span key="points">
              {seat.total === null ? '–' : numberText(seat.total)}{' '}
              {seat.isOutlier && <Tone tone="warning">{words.outlier}</Tone>}
            </span>,
            open && mayAppraise && <ConflictButton key="act" seat={seat} />,
          ],
        }))}
      />
    </Section>
  );
}

function SheetState({ seat: { conflict, sentOn } }: { seat: Seat }) {
  const words = useWords(dossierWords);
  if (conflict) return <Tone tone="bad">{words.conflictOf(conflict)}</Tone>;
  return sentOn ? <Tone tone="good">{words.sent(day(sentOn))}</Tone> : <Tone tone="quiet">{words.unsent}</Tone>;
}

function SeatButton({ dossierId }: { dossierId: string }) {
  const words = useWords(dossierWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const { data: people = [] } = useQuery({ ...councilPeople, enabled: useMay('identity:read') });
  return (
    <ActButton
      label={words.seat}
      small
      fields={[
        {
          name: 'userId',
          label: words.member,
          kind: 'choice',
          required: true,
          options: people.map(({ id, displayName }) => ({ value: id, label: displayName })),
          wide: true,
        },
        {
          name: 'post',
          label: words.post,
          kind: 'choice',
          required: true,
          options: (['CHAIR', 'SECRETARY', 'MEMBER'] as const).map((value) => ({ value, label: words[value] })),
        },
        reason,
      ]}
      values={{ post: 'MEMBER' }}
      done={shared.done}
      act={({ userId = '', post, reason: why = '' }) =>
        actOnOcop(client, SeatOcopMemberDocument, { dossierId, userId, post: post as OcopCouncilPost, reason: why })
      }
    />
  );
}

function ConflictButton({ seat: { id, version: expectedVersion, conflict } }: { seat: Seat }) {
  const words = useWords(dossierWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  return (
    <ActButton
      label={words.conflict}
      small
      fields={[
        { name: 'conflict', label: words.conflict, kind: 'lines', max: 500, hint: words.conflictHint, wide: true },
        reason,
      ]}
      values={{ conflict: conflict ?? undefined }}
      done={shared.done}
      act={({ conflict: why, reason: because = '' }) =>
        actOnOcop(client, DeclareOcopConflictDocument, { id, expectedVersion, conflict: why ?? null, reason: because })
      }
    />
  );
}
