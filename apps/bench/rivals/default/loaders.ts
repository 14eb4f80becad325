import DataLoader from 'dataloader';
import { type DataSource, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import {
  AdminUnit,
  AnnualFigure,
  CapitalContribution,
  Membership,
  OfficeStatement,
  Officer,
  Organisation,
  Party,
  RegistryStatement,
  UnionMembership,
} from './entities';

type Row = ObjectLiteral & { id: string };

/** One row for each id. */
function byId<T extends Row>(source: DataSource, target: EntityTarget<T>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const rows = await source.getRepository(target).find({ where: { id: In([...ids]) } as never });
    const known = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => known.get(id) ?? null);
  });
}

/** The children of each parent, in `order`. */
function childrenOf<T extends Row>(
  source: DataSource,
  target: EntityTarget<T>,
  via: keyof T & string,
  order: Record<string, 'ASC' | 'DESC'>,
): DataLoader<string, T[]> {
  return new DataLoader(async (ids) => {
    const rows = await source
      .getRepository(target)
      .find({ where: { [via]: In([...ids]) } as never, order: order as never });
    const known = Map.groupBy(rows, (row) => row[via] as string);
    return ids.map((id) => known.get(id) ?? []);
  });
}

function latestFigure(source: DataSource): DataLoader<string, AnnualFigure | null> {
  return new DataLoader(async (ids) => {
    const rows = await source
      .getRepository(AnnualFigure)
      .createQueryBuilder('f')
      .distinctOn(['f.organisation_id'])
      .where('f.organisation_id IN (:...ids)', { ids })
      .orderBy('f.organisation_id')
      .addOrderBy('f.year', 'DESC')
      .getMany();
    const known = new Map(rows.map((row) => [row.organisationId, row]));
    return ids.map((id) => known.get(id) ?? null);
  });
}

const BY_PERIOD = { validFrom: 'DESC', id: 'DESC' } as const;

/** Made for every request, as DataLoader asks for. */
export function loadersOf(source: DataSource) {
  return {
    unit: byId(source, AdminUnit),
    party: byId(source, Party),
    organisation: byId(source, Organisation),
    latestFigure: latestFigure(source),
    figures: childrenOf(source, AnnualFigure, 'organisationId', { year: 'DESC', id: 'DESC' }),
    members: childrenOf(source, Membership, 'organisationId', { listKey: 'ASC', id: 'ASC' }),
    contributions: childrenOf(source, CapitalContribution, 'membershipId', { occurredOn: 'DESC', id: 'DESC' }),
    officers: childrenOf(source, Officer, 'organisationId', BY_PERIOD),
    unions: childrenOf(source, UnionMembership, 'memberId', BY_PERIOD),
    office: childrenOf(source, OfficeStatement, 'organisationId', BY_PERIOD),
    registry: childrenOf(source, RegistryStatement, 'organisationId', BY_PERIOD),
  };
}

export interface Context {
  loaders: ReturnType<typeof loadersOf>;
}
