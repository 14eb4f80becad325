import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { OcopDossierDetailQuery, OcopOutcomeQuery, OcopProductListQuery } from '../../graphql/graphql';
import { closeConsole, ME, openConsole, page } from '../../kit/testing/console';

afterEach(closeConsole);

type Row = OcopProductListQuery['ocopProducts']['nodes'][number];

const row: Row = {
  id: 'p1',
  name: 'Mật ong minh họa',
  code: '24-07210-0001-2026',
  setNumber: 4,
  subjectKind: 'ORGANISATION',
  subjectName: 'Hợp tác xã Minh Họa',
  stars: 4,
  expiresOn: '2027-03-01',
  unit: { id: 'u1', fullName: 'Xã Lan Mẫu' },
  certificate: { id: 'c1', state: 'EXPIRING' },
};

const officer = { me: { ...ME.me, permissions: [...ME.me.permissions, 'ocop:read', 'ocop:file'] } };

const NO_SETS = {
  Me: () => officer,
  OcopSets: () => ({ ocopProductSets: { nodes: [] }, ocopCriteriaSets: { nodes: [] } }),
};

const tree = {
  disqualifiers: ['Giả mạo hồ sơ'],
  parts: [
    {
      code: 'A',
      name: 'Cộng đồng',
      max: 20,
      criteria: [
        {
          code: '1.1',
          name: 'Nguyên liệu',
          max: 20,
          note: null,
          elimination: null,
          children: [],
          options: [
            { no: 1, label: 'Nơi khác', points: 0, minStar: null },
            { no: 2, label: 'Trong xã', points: 20, minStar: 4 },
          ],
        },
      ],
    },
  ],
};

const dossier = {
  id: 'd1',
  version: 2,
  kind: 'FIRST',
  state: 'DRAFT',
  acts: ['ASSESS'],
  openedOn: '2026-06-01',
  selfSheet: { choices: { '1.1': 1 } },
  criteriaSet: { id: 's1', decision: 'QĐ thử', setNumber: 4, tree },
  product: { id: 'p1', name: 'Mật ong minh họa', code: null, setNumber: 4, subjectName: null, organisation: null },
  seats: { nodes: [] },
  score: null,
  stars: null,
  councilOn: null,
} as unknown as NonNullable<OcopDossierDetailQuery['ocopDossier']>;

const outcome = (choice: number): OcopOutcomeQuery['ocopOutcome'] => ({
  total: choice === 2 ? 20 : 0,
  parts: {},
  bandStars: 1,
  stars: 1,
  eliminatedBy: [],
  missing: [],
  gatesKnown: true,
  next: {
    star: 2,
    points: choice === 2 ? 10 : 30,
    gates:
      choice === 2
        ? []
        : [{ star: 4, code: '1.1', name: 'Nguyên liệu', needs: 'Trong xã', needsPoints: 20, points: 0 }],
  },
});

describe('OCOP products', () => {
  it('are listed with rank and state, and asked for by rank and end', async () => {
    const { last } = openConsole('/ocop-products?stars=4&expires=2027-06-01', {
      ...NO_SETS,
      OcopProductList: () => ({ ocopProducts: page([row]) }),
    });
    const link = await screen.findByRole('link', { name: 'Mật ong minh họa' });
    expect(link.getAttribute('href')).toBe('/ocop-products/p1');
    expect(last('OcopProductList')).toMatchObject({ filter: { stars: { eq: 4 }, expiresOn: { to: '2027-05-31' } } });
    expect(screen.getByRole('img', { name: '4 sao' })).toBeTruthy();
    expect(screen.getByText('Sắp hết hạn')).toBeTruthy();
  });
});

describe('a scoring sheet', () => {
  it('says at once which gate and how many points stand before the next star', async () => {
    const { last } = openConsole('/ocop-dossiers/d1', {
      ...NO_SETS,
      OcopDossierDetail: () => ({ ocopDossier: dossier }),
      OcopOutcome: (variables) => ({
        ocopOutcome: outcome((variables as { scoring: { choices: Record<string, number> } }).scoring.choices['1.1']!),
      }),
    });
    await screen.findByText('tiêu chí 1.1: ít nhất "Trong xã"');
    fireEvent.click(screen.getByRole('radio', { name: /Trong xã/ }));
    await screen.findByText('10 điểm');
    await waitFor(() => expect(screen.queryByText('tiêu chí 1.1: ít nhất "Trong xã"')).toBeNull());
    expect(last('OcopOutcome')).toMatchObject({ scoring: { criteriaSetId: 's1', choices: { '1.1': 2 } } });
  });
});
