import type { CommodityFilter, CommodityListQuery } from '../../graphql/graphql';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn } from '../../kit/queries';
import { CommodityListDocument } from './documents';

export type CommodityRow = CommodityListQuery['commodities']['nodes'][number];

export function commodityList(spec: ListSpec<CommodityRow, CommodityFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['commodities', 'list'],
    document: CommodityListDocument,
    page: ({ commodities }) => commodities,
  });
}

/** Links and growing areas offer these products: what they offer is asked anew. */
export const actOnCommodities = actOn('commodities', 'growing-areas');
