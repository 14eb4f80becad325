/** What one form would change in its return, and what is wrong in it, as the server read it. */
export interface ReturnFileReading {
  version: number;
  changes: { field: string; cell: string; before: string | number | null; after: string | number | null }[];
  problems: { cell: string; field: string | null; severity: 'ERROR' | 'WARNING'; message: string }[];
}

/** One form found in what was sent, as the server judges it. */
export interface SentForm {
  name: string;
  refusal: { code: string; message: string } | null;
  form:
    | (Omit<ReturnFileReading, 'version'> & {
        standing: 'READY' | 'SAME' | 'ERRORS' | 'CHANGED_SINCE' | 'CLOSED';
        held: {
          id: string;
          version: number;
          organisation: string;
          state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'COMMUNE_CHECKED' | 'ACCEPTED';
          submittedByName: string | null;
          submittedOn: string | null;
        };
      })
    | null;
}

/** What became of a form that was taken: saved, submitted, or refused at one of the two. */
export interface Outcome {
  saved: boolean;
  submitted: boolean;
  refusal: string | null;
}

export interface ReceivedForm extends SentForm {
  key: number;
  chosen: boolean;
  outcome: Outcome | null;
}

/** Where a form stands in the list: as the server judged it, or beside another form of the same return. */
export type Verdict = 'REFUSED' | 'REPEATED' | 'RIVAL' | NonNullable<SentForm['form']>['standing'];

const contentOf = ({ form }: SentForm) =>
  JSON.stringify(form?.changes.map(({ field, after }) => [field, after]).sort() ?? []);

/**
 * What each form is among the others. Dragged twice it is the same once more (`REPEATED`); two forms of one return that
 * say different things are `RIVAL`s, and only a person knows which counts.
 */
export function verdictsOf(forms: readonly ReceivedForm[]): Verdict[] {
  return forms.map((one, at) => {
    if (!one.form) return 'REFUSED';
    const { id } = one.form.held;
    const isTaken = (other: ReceivedForm): boolean => other.form?.held.id === id && other.form.standing !== 'ERRORS';
    const others = forms.filter((other) => other !== one && isTaken(other));
    if (forms.slice(0, at).some((other) => isTaken(other) && contentOf(other) === contentOf(one))) return 'REPEATED';
    const differs = others.some((other) => contentOf(other) !== contentOf(one));
    return differs && one.form.standing !== 'ERRORS' ? 'RIVAL' : one.form.standing;
  });
}

/** What may be ticked: has something to save, or can still be submitted as it is. */
export function isTakeable(verdict: Verdict, { form, outcome }: ReceivedForm, submit: boolean): boolean {
  if (!form || outcome?.saved || outcome?.submitted) return false;
  const isOpen = form.held.state === 'DRAFT' || form.held.state === 'RETURNED';
  if (verdict === 'SAME') return submit && isOpen;
  return isOpen && (verdict === 'READY' || verdict === 'RIVAL' || verdict === 'CHANGED_SINCE');
}

/** Forms that came in added to those that are there, ticked where nothing has to be looked at first. */
export function received(forms: readonly ReceivedForm[], sent: readonly SentForm[]): ReceivedForm[] {
  const added = sent.map((one, n) => ({ ...one, key: forms.length + n, chosen: false, outcome: null }));
  const all = [...forms, ...added];
  const verdicts = verdictsOf(all);
  return all.map((one, at) => {
    const isSafe = verdicts[at] === 'READY' || verdicts[at] === 'SAME';
    return { ...one, chosen: at < forms.length ? one.chosen && isSafe : isSafe };
  });
}

/** Ticks or unticks one form; of two forms of one return only one is ticked. */
export function choose(forms: readonly ReceivedForm[], key: number, chosen: boolean): ReceivedForm[] {
  const id = forms.find((one) => one.key === key)?.form?.held.id;
  return forms.map((one) => {
    if (one.key === key) return { ...one, chosen };
    return chosen && one.form?.held.id === id ? { ...one, chosen: false } : one;
  });
}
