import { redirect } from '@tanstack/react-router';
import { ask } from '../kit/client';
import type { Search } from '../kit/search';
import type { Me } from '../kit/session';
import { myViews } from '../kit/view-documents';
import { OwnProvinceDocument } from './own-province-documents';
import type { RouterContext } from './roots';

interface Opening {
  context: RouterContext & { me: Me };
  search: Search;
  cause: 'enter' | 'stay' | 'preload';
}

/**
 * A list of places opened bare begins with the province one works in, as a condition in the address like any other:
 * whoever clears it stays on the whole country. A preferred view of `list` goes before.
 */
export function opensOnOwnProvince(to: '/admin-units' | '/new-rural-status', list?: string) {
  return async ({ context: { me, queryClient }, search, cause }: Opening): Promise<void> => {
    if (cause === 'stay' || Object.keys(search).length > 0) return;
    const unitId = me.roles.find((role) => role.unitId)?.unitId;
    if (!unitId) return;
    // A page that cannot learn its province still opens.
    const province = await queryClient.fetchQuery(ownProvince(unitId)).catch(() => null);
    const views = list ? await queryClient.fetchQuery(myViews(list)).catch(() => []) : [];
    if (!province || views.some(({ preferred }) => preferred)) return;
    throw redirect({ to, search: { province }, replace: true });
  };
}

const ownProvince = (unitId: string) => ({
  queryKey: ['units', 'own-province', unitId],
  queryFn: async () => (await ask(OwnProvinceDocument, { id: unitId })).adminUnit?.province?.id ?? null,
  staleTime: Infinity,
});
