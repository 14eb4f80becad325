import { useQueryClient } from '@tanstack/react-query';
import type { PermissionCode } from '@schema';
import type { OcopDossierAct } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { Field, FormValues } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { useMe } from '../../kit/session';
import {
  AppraiseOcopDossierDocument,
  CheckOcopDossierDocument,
  CloseOcopCouncilDocument,
  ForwardOcopDossierDocument,
  RecogniseOcopDossierDocument,
  RecordOcopCentreRecognitionDocument,
  RefuseOcopDossierDocument,
  ReturnOcopDossierDocument,
  SubmitOcopDossierDocument,
} from './act-documents';
import { dossierWords } from './dossier-words';
import { useReason } from './product-acts';
import { actOnOcop, type Dossier } from './queries';
import { ocopWords } from './words';

interface Step {
  act: OcopDossierAct;
  label: string;
  permission: PermissionCode;
  note?: string;
  fields?: readonly Field[];
  values?: FormValues;
  danger?: boolean;
  primary?: boolean;
  run: (on: { id: string; expectedVersion: number; reason: string }, values: FormValues) => Promise<unknown>;
}

/** The steps that the server says are possible from here, for those who hold their permission. */
export function DossierActs({ held }: { held: Dossier }) {
  const words = useWords(ocopWords);
  const { permissions } = useMe();
  const reason = useReason();
  const steps = useSteps(held);
  return steps
    .filter(({ act, permission }) => held.acts.includes(act) && permissions.includes(permission))
    .map(({ act, label, note, fields = [], values, danger, primary, run }) => (
      <ActButton
        key={act}
        label={label}
        note={note}
        fields={[...fields, reason]}
        values={values}
        danger={danger}
        primary={primary}
        done={words.done}
        act={(typed) => run({ id: held.id, expectedVersion: held.version, reason: typed.reason ?? '' }, typed)}
      />
    ));
}

function useSteps({ stars }: Dossier): readonly Step[] {
  const words = useWords(dossierWords);
  const client = useQueryClient();
  const decision = useDecisionFields();
  const flag = (name: string, label: string): Field => ({
    name,
    label,
    kind: 'choice',
    options: [
      { value: 'YES', label: words.right },
      { value: 'NO', label: words.wrong },
    ],
  });
  const lines = (name: string, label: string, required: boolean): Field => ({
    name,
    label,
    kind: 'lines',
    required,
    max: 2000,
    wide: true,
  });
  const mark = (value: string | undefined): boolean | null => (value === undefined ? null : value === 'YES');
  const decided = ({ decisionNumber = '', decisionOn = '', issuedBy = '' }: FormValues) => ({
    decisionNumber,
    decisionOn,
    issuedBy,
  });
  return [
    {
      act: 'RETURN',
      label: words.giveBack,
      permission: 'ocop:check',
      run: (on) => actOnOcop(client, ReturnOcopDossierDocument, on),
    },
    {
      act: 'REFUSE',
      label: words.refuse,
      permission: 'ocop:decide',
      danger: true,
      run: (on) => actOnOcop(client, RefuseOcopDossierDocument, on),
    },
    {
      act: 'SUBMIT',
      label: words.submit,
      permission: 'ocop:file',
      primary: true,
      run: (on) => actOnOcop(client, SubmitOcopDossierDocument, on),
    },
    {
      act: 'CHECK',
      label: words.check,
      permission: 'ocop:check',
      primary: true,
      fields: [
        flag('originConfirmed', words.origin),
        flag('labourConfirmed', words.labour),
        flag('ideaConfirmed', words.idea),
        flag('identityConfirmed', words.identity),
        lines('communeNote', words.communeNote, false),
      ],
      run: (on, values) =>
        actOnOcop(client, CheckOcopDossierDocument, {
          ...on,
          originConfirmed: mark(values.originConfirmed),
          labourConfirmed: mark(values.labourConfirmed),
          ideaConfirmed: mark(values.ideaConfirmed),
          identityConfirmed: mark(values.identityConfirmed),
          communeNote: values.communeNote,
        }),
    },
    {
      act: 'APPRAISE',
      label: words.appraise,
      permission: 'ocop:appraise',
      primary: true,
      fields: [
        { name: 'siteVisitOn', label: words.siteVisitOn, kind: 'day', latest: today() },
        lines('appraisal', words.appraisal, true),
      ],
      run: (on, { appraisal, siteVisitOn }) =>
        actOnOcop(client, AppraiseOcopDossierDocument, { ...on, appraisal, siteVisitOn }),
    },
    {
      act: 'SCORE',
      label: words.close,
      note: words.closeNote,
      permission: 'ocop:appraise',
      primary: true,
      fields: [lines('opinion', words.opinion, true)],
      run: (on, { opinion = '' }) => actOnOcop(client, CloseOcopCouncilDocument, { ...on, opinion }),
    },
    {
      act: 'FORWARD',
      label: words.forward,
      permission: 'ocop:decide',
      primary: true,
      fields: [{ name: 'documentNumber', label: words.documentNumber, kind: 'text', required: true, max: 100 }],
      run: (on, { documentNumber = '' }) => actOnOcop(client, ForwardOcopDossierDocument, { ...on, documentNumber }),
    },
    {
      act: 'RECOGNISE',
      label: words.recognise,
      note: words.recogniseNote(Math.min(4, stars ?? 0)),
      permission: 'ocop:decide',
      primary: true,
      fields: decision,
      values: { decisionOn: today() },
      run: (on, values) => actOnOcop(client, RecogniseOcopDossierDocument, { ...on, ...decided(values) }),
    },
    {
      act: 'RECOGNISE_CENTRE',
      label: words.centre,
      permission: 'ocop:decide',
      primary: true,
      fields: decision,
      values: { decisionOn: today() },
      run: (on, values) => actOnOcop(client, RecordOcopCentreRecognitionDocument, { ...on, ...decided(values) }),
    },
  ];
}

function useDecisionFields(): readonly Field[] {
  const words = useWords(ocopWords);
  return [
    { name: 'decisionNumber', label: words.decisionNumber, kind: 'text', required: true, max: 100 },
    { name: 'decisionOn', label: words.decisionOn, kind: 'day', required: true, latest: today() },
    { name: 'issuedBy', label: words.issuedBy, kind: 'text', required: true, max: 300, wide: true },
  ];
}
