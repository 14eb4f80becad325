import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { TechnologyListQuery } from '../../graphql/graphql';
import { closeConsole, openConsole, page } from '../../kit/testing/console';

afterEach(closeConsole);

type Row = TechnologyListQuery['technologyAdoptions']['nodes'][number];

const row = (changes: Partial<Row> = {}): Row => ({
  id: 't1',
  version: 1,
  kind: 'HIGH_TECH',
  evidence: 'Biên bản',
  foundOn: '2026-03-10',
  foundBy: 'Cán bộ xã',
  verdict: 'PENDING',
  verifiedBy: null,
  verifiedOn: null,
  verdictNote: null,
  validFrom: '2026-03-10',
  validTo: '2026-12-01',
  item: { id: 'i1', name: 'Nhà màng' },
  organisation: { id: 'o1', name: 'Hợp tác xã Minh Họa' },
  ...changes,
});

describe('the list of technology in use', () => {
  it('asks for what waits and for what lapses before a day, and leads to the tab of the organisation', async () => {
    const { last } = openConsole('/technology-adoption?verdict=PENDING&kind=HIGH_TECH&expires=2027-01-01', {
      TechnologyList: () => ({ technologyAdoptions: page([row()]) }),
    });
    const link = await screen.findByRole('link', { name: 'Hợp tác xã Minh Họa' });
    expect(link.getAttribute('href')).toBe('/organisations/o1?tab=technology');
    expect(last('TechnologyList')).toMatchObject({
      filter: { verdict: { in: ['PENDING'] }, kind: { in: ['HIGH_TECH'] }, validTo: { to: '2026-12-31' } },
    });
    expect(screen.getByText('10/03/2026 – 30/11/2026')).toBeTruthy();
  });

  it('sorts by the day of the finding', async () => {
    const { address } = openConsole('/technology-adoption', {
      TechnologyList: () => ({ technologyAdoptions: page([row({ verdict: 'VERIFIED' })]) }),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Ngày phát hiện/ }));
    await waitFor(() => expect(address()).toBe('/technology-adoption?sort=foundOn'));
    expect(screen.getByText('Đã xác minh')).toBeTruthy();
  });
});
