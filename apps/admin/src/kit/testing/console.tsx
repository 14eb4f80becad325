import { cleanup, configure, render } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory } from '@tanstack/react-router';
import { App as Messages, ConfigProvider } from 'antd';
import { features } from '../../features';
import { createConsoleRouter } from '../../router';
import type { Feature } from '../feature';
import { FeatureList } from '../feature-list';
import { chooseLanguage } from '../language';
import { createQueryClient } from '../queries';

// Whether an element is visible is the browser tests' question; asking it here costs more than the drawing.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

/** jsdom weighs every rule of antd's thousands for each element it looks at: minutes, for styles nobody sees. */
const NO_STYLES = { zeroRuntime: true };

/** One question the console sent. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

/** What the mocked network answers an operation: data, or a thrown Refusal. */
export type Answers = Record<string, (variables: never) => unknown>;

/** An error as the server puts it on the wire. */
export class Refusal {
  constructor(
    readonly code: string,
    readonly kind: string,
    readonly message: string,
    readonly field?: string,
  ) {}
}

export const ME = {
  me: {
    id: 'u1',
    username: 'huyen.stc',
    displayName: 'Nguyễn Thị Huyền',
    mustChangePassword: false,
    permissions: [
      'organisation:read',
      'organisation:write',
      'import:read',
      'import:write',
      'identity:read',
      'identity:manage',
      'identity:grant',
      'legal-rule:read',
      'legal-rule:confirm',
    ],
    roles: [
      { role: 'PROVINCE_OFFICER', reach: 'ALL_BELOW', unitId: 'p24', organisationId: null, placeName: 'Tỉnh Bắc Ninh' },
    ],
  },
};

/** What the frame asks on every page, and has nothing to say to. */
const QUIET: Answers = {
  MyNotices: () => ({ myNotices: { unread: 0, email: null, latest: [] } }),
  MyViews: () => ({ myViews: [] }),
  OwnProvince: () => ({ adminUnit: null }),
};

/**
 * The whole console at an address, over a mocked network. A question without an answer fails loudly. `list` stands in
 * for the list of features where a test brings one of its own.
 */
export function openConsole(address: string, answers: Answers, list: readonly Feature[] = features) {
  const asked: Asked[] = [];
  const known: Answers = { Me: () => ME, ...QUIET, ...answers };
  const client = createQueryClient(() => {
    client.clear();
    void router.invalidate();
  });
  client.setDefaultOptions({ queries: { retry: false } });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createConsoleRouter(client, history);
  mockFetch(async (_path, init) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = known[operation];
    if (!answer) throw new Error(`Nobody answers ${operation}`);
    return answerOf(answer, variables);
  });
  render(
    <ConfigProvider theme={NO_STYLES}>
      <Messages>
        <QueryClientProvider client={client}>
          <FeatureList.Provider value={list}>
            <RouterProvider router={router} />
          </FeatureList.Provider>
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>,
  );
  return {
    asked,
    address: () => history.location.href,
    last: (operation: string) => asked.filter((one) => one.operation === operation).at(-1)?.variables,
  };
}

/** Replaces the network; `answer` gives the body of a 200, or throws. */
export function mockFetch(answer: (path: string, init: RequestInit) => Promise<unknown>): void {
  const fetch = async (path: string, init: RequestInit) => {
    const body = await answer(path, init);
    return { ok: true, status: 200, json: async () => structuredClone(body) };
  };
  Object.defineProperty(globalThis, 'fetch', { configurable: true, writable: true, value: fetch });
}

function answerOf(answer: (variables: never) => unknown, variables: Record<string, unknown>): unknown {
  try {
    return { data: answer(variables as never) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, kind, message, field } = error;
    return { data: null, errors: [{ message, extensions: { code, kind, field } }] };
  }
}

/** A page of a connection as the server sends it. */
export function page<Row>(nodes: readonly Row[], totalCount = nodes.length) {
  const pageInfo = { hasNextPage: totalCount > nodes.length, hasPreviousPage: false, startCursor: 's', endCursor: 'e' };
  return { nodes, totalCount, pageInfo };
}

/** Call after each test: the language and the address are outside React. */
export function closeConsole(): void {
  cleanup();
  chooseLanguage('vi');
}
