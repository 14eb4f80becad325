import { registerFindingRule } from '@domain/co-op';
import type { LegalRulesOfDay } from '@domain/legal-rule';
import { today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { linkFindings, type WatchedLink, type WatchLimits } from './link-findings.rules';
import { BUYER_SHARE, DELIVERY_BEHIND, ENDING_DAYS } from './link.parameters';

const WATCHED = `
  SELECT x.organisation_id AS "organisationId", json_agg(json_build_object('state', l.state, 'supply', l.supply,
    'production', l.production, 'processing', l.processing, 'consumption', l.consumption, 'signedOn', l.signed_on,
    'inForceOn', l.in_force_on, 'startsOn', l.starts_on, 'endsOn', l.ends_on, 'number', l.number, 'product', l.product,
    'commodityId', l.commodity_id, 'value', l.value::text,
    'partyCount', (SELECT count(*)::int FROM link_party p WHERE p.link_id = l.id),
    'leadFits', coalesce((SELECT p.fits_lead FROM link_party p WHERE p.link_id = l.id AND p.is_lead), false),
    'buyers', (SELECT coalesce(json_agg(p.name ORDER BY p.name), '[]') FROM link_party p WHERE p.link_id = l.id
      AND p.role = 'BUYER' AND p.organisation_id IS DISTINCT FROM x.organisation_id),
    'seasons', (SELECT coalesce(json_agg(json_build_object('name', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
        'contractedVolume', s.contracted_volume, 'deliveredVolume',
        (SELECT coalesce(sum(d.volume), 0) FROM link_delivery d WHERE d.season_id = s.id)) ORDER BY s.starts_on), '[]')
      FROM link_season s WHERE s.link_id = l.id)) ORDER BY l.id) AS links
  FROM link_seat x JOIN value_chain_link l ON l.id = x.link_id
  WHERE x.organisation_id = ANY($1::uuid[]) AND l.state IN ('SIGNED', 'IN_FORCE') GROUP BY 1`;

function limitsOf(law: LegalRulesOfDay): WatchLimits {
  return {
    behindPercent: law.number(DELIVERY_BEHIND),
    buyerPercent: law.number(BUYER_SHARE),
    endingDays: law.number(ENDING_DAYS),
  };
}

/** Adds what links show to the findings of the organisations that take part. */
export function registerLinkFindings(): void {
  registerFindingRule({
    name: 'links',
    names: {
      V17: ['Liên kết chuỗi giá trị', 'Value-chain links'],
      LINK_BEHIND: ['Liên kết: giao chậm', 'Link: deliveries behind'],
      LINK_ONE_BUYER: ['Liên kết: một người mua', 'Link: one buyer'],
      LINK_ENDING: ['Liên kết: sắp hết hạn', 'Link: ends soon'],
    },
    async find(tx: EntityManager, organisationIds, law) {
      const rows = (await tx.query(WATCHED, [organisationIds])) as { organisationId: string; links: WatchedLink[] }[];
      return rows.flatMap(({ organisationId, links }) =>
        linkFindings(links, limitsOf(law), today()).map((finding) => ({ organisationId, ...finding })),
      );
    },
  });
}
