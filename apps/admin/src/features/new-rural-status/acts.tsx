import { useQueryClient } from '@tanstack/react-query';
import type { NewRuralLevel } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import {
  CorrectNewRuralDocument,
  RecogniseNewRuralDocument,
  RemoveNewRuralDocument,
  RevokeNewRuralDocument,
} from './documents';
import { actOnNewRural, type Recognition } from './queries';
import { newRuralWords } from './words';

type Words = (typeof newRuralWords)['en'];

const LEVELS = ['STANDARD', 'ADVANCED', 'MODEL'] as const;

function decisionFields(words: Words): Field[] {
  return [
    { name: 'decisionNumber', label: words.decisionNumber, kind: 'text', required: true, max: 60 },
    { name: 'decisionOn', label: words.decisionOn, kind: 'day', required: true, latest: today() },
    { name: 'issuedBy', label: words.issuedBy, kind: 'text', required: true, max: 200 },
    { name: 'validFrom', label: words.validFrom, kind: 'day', hint: words.validFromHint },
    { name: 'documentReference', label: words.documentReference, kind: 'text', max: 500, wide: true },
  ];
}

const decisionOf = ({ decisionNumber = '', decisionOn = '', issuedBy = '', ...rest }: FormValues) => ({
  decisionNumber,
  decisionOn,
  issuedBy,
  validFrom: rest.validFrom,
  documentReference: rest.documentReference,
  reason: rest.reason ?? '',
});

export function RecogniseButton({ unitId }: { unitId: string }) {
  const words = useWords(newRuralWords);
  const client = useQueryClient();
  const level: Field = {
    name: 'level',
    label: words.level,
    kind: 'choice',
    required: true,
    options: LEVELS.map((value) => ({ value, label: words[value] })),
  };
  return (
    <ActButton
      label={words.recognise}
      primary
      fields={[level, ...decisionFields(words), reasonField(words.reason)]}
      done={words.done}
      act={(values) =>
        actOnNewRural(client, RecogniseNewRuralDocument, {
          ...decisionOf(values),
          unitId,
          level: values.level as NewRuralLevel,
        })
      }
    />
  );
}

export function CorrectButton({ decision }: { decision: Recognition }) {
  const words = useWords(newRuralWords);
  const client = useQueryClient();
  const { id, version: expectedVersion, decisionNumber, decisionOn, issuedBy, validFrom, documentReference } = decision;
  return (
    <ActButton
      label={words.correct}
      small
      fields={[...decisionFields(words), reasonField(words.reason)]}
      values={{ decisionNumber, decisionOn, issuedBy, validFrom, documentReference: documentReference ?? undefined }}
      done={words.done}
      act={(values) => actOnNewRural(client, CorrectNewRuralDocument, { ...decisionOf(values), id, expectedVersion })}
    />
  );
}

export function RevokeButton({ decision: { id, version: expectedVersion } }: { decision: Recognition }) {
  const words = useWords(newRuralWords);
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'revocationNumber', label: words.revocationNumber, kind: 'text', required: true, max: 60 },
    { name: 'revocationOn', label: words.revocationOn, kind: 'day', required: true, latest: today() },
    { name: 'revocationBy', label: words.revocationBy, kind: 'text', required: true, max: 200 },
    { name: 'endsOn', label: words.endsOn, kind: 'day', hint: words.endsOnHint },
    reasonField(words.reason),
  ];
  const act = ({ revocationNumber = '', revocationOn = '', revocationBy = '', endsOn, reason = '' }: FormValues) =>
    actOnNewRural(client, RevokeNewRuralDocument, {
      id,
      expectedVersion,
      revocationNumber,
      revocationOn,
      revocationBy,
      endsOn,
      reason,
    });
  return <ActButton label={words.revoke} small danger fields={fields} done={words.done} act={act} />;
}

export function RemoveButton({ decision: { id, version: expectedVersion } }: { decision: Recognition }) {
  const words = useWords(newRuralWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.remove}
      note={words.removeNote}
      small
      danger
      fields={[reasonField(words.reason)]}
      done={words.done}
      act={({ reason = '' }) => actOnNewRural(client, RemoveNewRuralDocument, { id, expectedVersion, reason })}
    />
  );
}
