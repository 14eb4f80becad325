import { isOrganisationName } from './organisation-name.rules';

describe('the name of an organisation', () => {
  it.each(['Hợp tác xã Vải thiều', 'HTX 26-3', 'HTX Rau & Hoa', 'Tổ hợp tác số 1 (Tân Mộc)', '19/5 – HTX'])(
    '%s is one',
    (text) => expect(isOrganisationName(text)).toBe(true),
  );
  it.each([
    '<img src=x onerror=alert(1)>',
    "=cmd|'/c calc'!A1",
    '+84 912',
    '@SUM(A1)',
    ' =1+1',
    '12345',
    '…',
    'HTX <b>',
  ])('%s is none', (text) => expect(isOrganisationName(text)).toBe(false));
});
