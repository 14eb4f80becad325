import { fireEvent, screen, waitFor } from '@testing-library/react';
import { closeConsole, openConsole } from '../../kit/testing/console';
import { readValue } from './value';

afterEach(closeConsole);

describe('a value as officials type it', () => {
  it.each([
    ['NUMBER', '5', 5],
    ['NUMBER', '0,3', 0.3],
    ['NUMBER', '0.300', 0.3],
    ['NUMBER', '2.000', 2000],
    ['NUMBER', 'năm', undefined],
    ['MONEY', '50000000000', '50000000000'],
    ['LIST', 'S01\n\n S06 ', ['S01', 'S06']],
    ['BAND', '{"large":{"members":300}}', { large: { members: 300 } }],
    ['BAND', '[1]', undefined],
    ['BAND', 'lớn: 300', undefined],
    ['TEXT', '  ', undefined],
  ] as const)('%s: %s', (kind, typed, value) => expect(readValue(kind, typed)).toEqual(value));
});

const PARAMETER = {
  id: 'l1',
  version: 2,
  code: 'co-op.members.min',
  label: 'Số thành viên tối thiểu',
  kind: 'NUMBER',
  value: 5,
  unit: 'thành viên',
  text: '5 thành viên',
  mark: 'LIKELY',
  source: 'Luật 17/2023/QH15',
  note: null,
  validFrom: '2024-07-01',
  validTo: null,
  confirmedBy: null,
  confirmedOn: null,
  basis: null,
  dependants: ['Quy tắc V1'],
  replacesId: null,
};

describe('confirming a parameter', () => {
  const open = () =>
    openConsole('/legal-rules/l1', {
      LegalParameterDetail: () => ({ legalParameter: PARAMETER }),
      ConfirmLegalParameter: () => ({ confirmLegalParameter: { id: 'l1' } }),
    });
  const confirm = () => fireEvent.click(screen.getByRole('button', { name: 'Xác nhận' }));

  it('confirms the value recorded without sending another', async () => {
    const { last } = open();
    fireEvent.change(await screen.findByLabelText('Căn cứ xác nhận'), { target: { value: 'Công văn 12/STC' } });
    confirm();
    await waitFor(() => expect(last('ConfirmLegalParameter')).toBeTruthy());
    expect(last('ConfirmLegalParameter')).toEqual({
      input: { id: 'l1', expectedVersion: 2, reason: 'Công văn 12/STC' },
    });
  });

  it('needs a basis', async () => {
    const { asked } = open();
    await screen.findByLabelText('Căn cứ xác nhận');
    confirm();
    expect(await screen.findByText('Cần điền ô này')).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('ConfirmLegalParameter');
  });
});
