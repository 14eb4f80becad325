import { Severity } from '@domain/co-op';
import type { IsoDate } from '@platform/kernel';
import { type LinkFacts, shapeFaults } from './link.rules';
import { LINK_ERRORS } from './link.errors';
import { LinkState } from './link.words';

/** A link as findings and early warnings look at it. */
export interface WatchedLink extends LinkFacts {
  number: string | null;
  product: string;
  commodityId: string | null;
  startsOn: IsoDate | null;
  /** Agreed value (đồng), for the share of a buyer. */
  value: string | null;
  buyers: readonly string[];
  seasons: readonly {
    name: string;
    startsOn: IsoDate;
    endsOn: IsoDate;
    contractedVolume: number;
    deliveredVolume: number;
  }[];
}

/** Thresholds of the day; a null one is not known, and nothing is judged by it. */
export interface WatchLimits {
  behindPercent: number | null;
  buyerPercent: number | null;
  endingDays: number | null;
}

export interface LinkFinding {
  rule: string;
  severity: Severity;
  message: string;
}

const DAY = 86_400_000;

/**
 * What the links of one organisation show on a day: what breaks V17, and early warnings. The text names no count of
 * days, so that a finding stays the same one until it is over.
 */
export function linkFindings(links: readonly WatchedLink[], limits: WatchLimits, on: IsoDate): LinkFinding[] {
  const live = links.filter(({ state }) => state === LinkState.SIGNED || state === LinkState.IN_FORCE);
  return [
    ...live.flatMap((link) =>
      shapeFaults(link).map((fault) => found('V17', Severity.ERROR, `${nameOf(link)}: ${textOf(fault)}`)),
    ),
    ...live.flatMap((link) => endingOf(link, limits.endingDays, on)),
    ...live.flatMap((link) => behindOf(link, limits.behindPercent, on)),
    ...oneBuyer(live, limits.buyerPercent),
  ];
}

const found = (rule: string, severity: Severity, message: string): LinkFinding => ({ rule, severity, message });
const textOf = (fault: keyof typeof LINK_ERRORS): string => LINK_ERRORS[fault]().message.replace(/^V17: /, '');
const nameOf = ({ number, product }: WatchedLink): string => `Liên kết ${number ? `${number}, ` : ''}${product}`;
const vietnamese = (day: IsoDate): string => day.split('-').reverse().join('/');

function endingOf(link: WatchedLink, days: number | null, on: IsoDate): LinkFinding[] {
  if (link.endsOn === null || days === null) return [];
  const left = (Date.parse(link.endsOn) - Date.parse(on)) / DAY;
  if (left < 0)
    return [
      found(
        'LINK_ENDING',
        Severity.ALERT,
        `${nameOf(link)}: đã hết hạn ngày ${vietnamese(link.endsOn)}, chưa ghi kết thúc`,
      ),
    ];
  if (left > days) return [];
  return [found('LINK_ENDING', Severity.ALERT, `${nameOf(link)}: hết hạn ngày ${vietnamese(link.endsOn)}`)];
}

/* What should have come by the day, evenly over the days of the season; a season that has just begun says nothing yet. */
function behindOf(link: WatchedLink, percent: number | null, on: IsoDate): LinkFinding[] {
  if (percent === null || link.state !== LinkState.IN_FORCE) return [];
  return link.seasons.flatMap(({ name, startsOn, endsOn, contractedVolume, deliveredVolume }) => {
    if (on <= startsOn || contractedVolume <= 0) return [];
    const whole = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY + 1;
    const passed = Math.min(whole, (Date.parse(on) - Date.parse(startsOn)) / DAY);
    const expected = (contractedVolume * passed) / whole;
    if (deliveredVolume * 100 >= expected * percent) return [];
    return [found('LINK_BEHIND', Severity.ALERT, `${nameOf(link)}: ${name} giao chậm so với hợp đồng`)];
  });
}

/* Shares of the agreed value of live links by buyer, for each product by itself; a link without value or buyer counts nowhere. */
function oneBuyer(links: readonly WatchedLink[], percent: number | null): LinkFinding[] {
  if (percent === null) return [];
  const products = Map.groupBy(
    links.filter(({ value, buyers }) => value !== null && buyers.length > 0),
    ({ commodityId, product }) => commodityId ?? product,
  );
  return [...products.values()].flatMap((group) => {
    const total = group.reduce((sum, { value }) => sum + BigInt(value!), 0n);
    const shares = new Map<string, bigint>();
    for (const { buyers, value } of group)
      for (const buyer of buyers) shares.set(buyer, (shares.get(buyer) ?? 0n) + BigInt(value!) / BigInt(buyers.length));
    return [...shares]
      .filter(([, value]) => total > 0n && Number((value * 1000n) / total) > percent * 10)
      .map(([buyer]) =>
        found('LINK_ONE_BUYER', Severity.ALERT, `${group[0]!.product}: phụ thuộc một người mua, ${buyer}`),
      );
  });
}
