import { fireEvent, screen, waitFor } from '@testing-library/react';
import { organisation } from '../features/organisations/organisation.factory';
import type { Feature } from './feature';
import { closeConsole, openConsole } from './testing/console';

afterEach(closeConsole);

const label = (text: string) => ({ vi: text, en: text });
const BROUGHT: Feature = {
  name: 'brought',
  routes: [],
  organisationTabs: [
    {
      key: 'first',
      label: label('Phần thứ nhất'),
      content: ({ subject, asOf }) => (
        <p>
          {subject.name} {asOf}
        </p>
      ),
    },
    { key: 'secret', label: label('Phần kín'), permission: 'nobody:has', content: () => <p>kín</p> },
    {
      key: 'unions',
      label: label('Của liên hiệp'),
      appliesTo: ({ kind }) => kind === 'COOPERATIVE_UNION',
      content: Never,
    },
  ],
};

function Never(): never {
  throw new Error('drawn for a cooperative');
}

const answers = {
  OrganisationDetail: () => ({ organisation: organisation() }),
  OrganisationHistory: () => ({
    organisation: {
      id: 'o1',
      officeStatements: { nodes: [] },
      registryStatements: { nodes: [] },
      taxStatements: { nodes: [] },
      operationalFindings: { nodes: [] },
    },
  }),
};

describe('what a feature brings to the page of an organisation', () => {
  it('is a tab in the address; the record stays the first one, and the day is kept', async () => {
    const { address } = openConsole('/organisations/o1?asOf=2025-06-30', answers, [BROUGHT]);
    expect((await screen.findByRole('link', { name: 'Hồ sơ' })).getAttribute('aria-current')).toBe('page');
    fireEvent.click(screen.getByRole('link', { name: 'Phần thứ nhất' }));
    expect(await screen.findByText('Hợp tác xã Rau Cần Minh Họa 2025-06-30')).toBeTruthy();
    expect(address()).toBe('/organisations/o1?asOf=2025-06-30&tab=first');
    expect(screen.getByRole('link', { name: 'Phần thứ nhất' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Hồ sơ' }).getAttribute('aria-current')).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Hồ sơ' }));
    await waitFor(() => expect(address()).toBe('/organisations/o1?asOf=2025-06-30'));
    expect(await screen.findByRole('heading', { name: 'Trụ sở chính' })).toBeTruthy();
  });

  it('is not drawn for those who may not see it, nor for a record it does not speak of; the address says so', async () => {
    openConsole('/organisations/o1?tab=secret', answers, [BROUGHT]);
    expect(await screen.findByText('Địa chỉ có giá trị không hợp lệ, đã bỏ qua: secret')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Phần kín' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Của liên hiệp' })).toBeNull();
  });

  it('leaves the page without tabs where nobody brings one', async () => {
    openConsole('/organisations/o1', answers, []);
    expect(await screen.findByRole('heading', { name: 'Trụ sở chính' })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Các phần của hồ sơ' })).toBeNull();
  });
});
