import { choose, isTakeable, received, type ReceivedForm, type SentForm, verdictsOf } from './received';

type Form = NonNullable<SentForm['form']>;

function form(
  id: string,
  after: string | null,
  more: Partial<Form> & { state?: Form['held']['state'] } = {},
): SentForm {
  const { state = 'DRAFT', ...rest } = more;
  const held = { id, version: 1, organisation: id, state, submittedByName: null, submittedOn: null };
  const changes = after === null ? [] : [{ field: 'revenue', cell: 'D9', before: null, after }];
  const standing = after === null ? 'SAME' : 'READY';
  return { name: `${id}.xlsx`, refusal: null, form: { changes, problems: [], standing, held, ...rest } };
}
const refused: SentForm = { name: 'x.xlsx', refusal: { code: 'FILE_DAMAGED', message: 'Tệp hỏng' }, form: null };
const ticked = (forms: readonly ReceivedForm[]) => forms.map(({ chosen }) => chosen);

describe('forms that came in', () => {
  it('are ticked where nothing has to be looked at first', () => {
    const forms = received(
      [],
      [
        form('a', '1'),
        refused,
        form('b', '1', { standing: 'ERRORS' }),
        form('c', '1', { standing: 'CHANGED_SINCE' }),
        form('d', '1', { standing: 'CLOSED', state: 'SUBMITTED' }),
        form('e', null),
      ],
    );
    expect(verdictsOf(forms)).toEqual(['READY', 'REFUSED', 'ERRORS', 'CHANGED_SINCE', 'CLOSED', 'SAME']);
    expect(ticked(forms)).toEqual([true, false, false, false, false, true]);
    const may = (submit: boolean) => forms.map((one, at) => isTakeable(verdictsOf(forms)[at]!, one, submit));
    expect(may(true)).toEqual([true, false, false, true, false, true]);
    expect(may(false)).toEqual([true, false, false, true, false, false]);
  });

  it('are taken once when dragged twice, whichever name the file has', () => {
    const twice = received(received([], [form('a', '1')]), [{ ...form('a', '1'), name: 'a (1).xlsx' }]);
    expect(verdictsOf(twice)).toEqual(['READY', 'REPEATED']);
    expect(ticked(twice)).toEqual([true, false]);
  });

  it('of one return that say different things wait for a person, who may tick one of them', () => {
    const rivals = received(received([], [form('a', '1')]), [form('a', '2')]);
    expect(verdictsOf(rivals)).toEqual(['RIVAL', 'RIVAL']);
    expect(ticked(rivals)).toEqual([false, false]);
    const one = choose(rivals, 1, true);
    expect(ticked(one)).toEqual([false, true]);
    expect(ticked(choose(one, 0, true))).toEqual([true, false]);
  });

  it('with errors are no rival of the corrected form that comes after them', () => {
    const forms = received([], [form('a', '1', { standing: 'ERRORS' }), form('a', '2')]);
    expect(verdictsOf(forms)).toEqual(['ERRORS', 'READY']);
  });

  it('are not taken again after they were', () => {
    const [one] = received([], [form('a', '1')]);
    const done = { ...one!, outcome: { saved: true, submitted: false, refusal: 'Thiếu' } };
    expect(isTakeable('READY', done, true)).toBe(false);
    expect(isTakeable('READY', { ...done, outcome: { saved: false, submitted: false, refusal: 'Lỗi' } }, true)).toBe(
      true,
    );
  });
});
