import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type {
  ActionName,
  BreakLink,
  LinkBreachCause,
  LinkBreachSide,
  MoveLink,
  TypedDocumentString,
} from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { RefusableButton } from '../../kit/refusable-button';
import {
  BreachLinkDocument,
  CompleteLinkDocument,
  RecordLinkBreachDocument,
  SettleLinkBreachDocument,
  SignLinkDocument,
  StartLinkDocument,
  TerminateLinkDocument,
} from './act-documents';
import { actOnLinks, type LinkRecord } from './queries';
import { linkWords } from './words';

type Words = (typeof linkWords)['en'];

const MOVES = [
  ['signLink', 'sign', SignLinkDocument],
  ['startLink', 'start', StartLinkDocument],
  ['completeLink', 'complete', CompleteLinkDocument],
  ['terminateLink', 'terminate', TerminateLinkDocument],
] as const satisfies readonly (readonly [ActionName, keyof Words, TypedDocumentString<unknown, { input: MoveLink }>])[];

/** What may be done with a link now; what may not says why. What is over has no buttons left to say it. */
export function LinkActs({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, version, state } = link;
  if (state === 'COMPLETED' || state === 'TERMINATED' || state === 'BREACHED') return null;
  const change = actState(link, 'changeLink');
  return (
    <>
      {!change.hidden && (
        <RefusableButton
          disabled={change.disabled}
          onClick={() => void navigate({ to: '/value-chain-links/$id/change', params: { id } })}
        >
          {words.change}
        </RefusableButton>
      )}
      {MOVES.map(([action, label, document]) => (
        <ActButton
          key={action}
          {...actState(link, action)}
          label={words[label]}
          primary={(state === 'DRAFT' && action === 'signLink') || (state === 'SIGNED' && action === 'startLink')}
          danger={action === 'terminateLink'}
          fields={[
            { name: 'on', label: words.on, kind: 'day', required: true, latest: today() },
            reasonField(words.reason),
          ]}
          values={{ on: today() }}
          done={words.done}
          act={({ on = '', reason = '' }) =>
            actOnLinks(client, document as typeof SignLinkDocument, { id, expectedVersion: version, on, reason })
          }
        />
      ))}
      <BreachButton link={link} />
      <BreachButton link={link} ends />
    </>
  );
}

const SIDES: readonly LinkBreachSide[] = ['SELLER', 'BUYER', 'BOTH', 'NEITHER'];
const CAUSES: readonly LinkBreachCause[] = [
  'PRICE',
  'QUANTITY',
  'QUALITY',
  'SOLD_ELSEWHERE',
  'NOT_COLLECTED',
  'LATE_PAYMENT',
  'DISASTER',
  'OTHER',
];

function BreachButton({ link, ends = false }: { link: LinkRecord; ends?: boolean }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const document = (ends ? BreachLinkDocument : RecordLinkBreachDocument) as typeof RecordLinkBreachDocument;
  return (
    <ActButton
      {...actState(link, ends ? 'breachLink' : 'recordLinkBreach')}
      label={ends ? words.breachEnd : words.breach}
      danger={ends}
      fields={[
        { name: 'occurredOn', label: words.occurredOn, kind: 'day', required: true, latest: today() },
        {
          name: 'side',
          label: words.side,
          kind: 'choice',
          required: true,
          options: SIDES.map((value) => ({ value, label: words[value] })),
        },
        {
          name: 'cause',
          label: words.cause,
          kind: 'choice',
          required: true,
          options: CAUSES.map((value) => ({ value, label: words[value] })),
        },
        { name: 'description', label: words.description, kind: 'lines', required: true, max: 1000, wide: true },
        reasonField(words.reason),
      ]}
      values={{ occurredOn: today() }}
      done={words.done}
      act={({ occurredOn = '', side, cause, description = '', reason = '' }) =>
        actOnLinks(client, document, {
          id: link.id,
          expectedVersion: link.version,
          occurredOn,
          side: side as BreakLink['side'],
          cause: cause as BreakLink['cause'],
          description,
          reason,
        })
      }
    />
  );
}

export function SettleButton({ breach }: { breach: LinkRecord['breaches']['nodes'][number] }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.settle}
      small
      fields={[
        { name: 'settledOn', label: words.settledOn, kind: 'day', required: true, latest: today() },
        reasonField(words.reason),
      ]}
      values={{ settledOn: today() }}
      done={words.done}
      act={({ settledOn = '', reason = '' }) =>
        actOnLinks(client, SettleLinkBreachDocument, {
          id: breach.id,
          expectedVersion: breach.version,
          settledOn,
          reason,
        })
      }
    />
  );
}
