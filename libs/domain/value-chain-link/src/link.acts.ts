import { actsOn } from '@platform/api';
import { ValueChainLink } from './link.entity';
import { LINK_ERRORS } from './link.errors';
import { LINK_WRITE } from './link.permissions';
import { contentFault, type LinkFacts, moveFault } from './link.rules';

const MOVES = ['signLink', 'startLink', 'completeLink', 'terminateLink', 'breachLink'] as const;
const CONTENT = ['changeLink', 'setLinkParties', 'planLinkSeason', 'recordLinkBreach'] as const;
type LinkAct = (typeof MOVES)[number] | (typeof CONTENT)[number] | 'attachLinkFile';

/** What can be done with a link as it stands, and why not: one rule for the page and for the services. */
export const LINK_ACTS = actsOn<ValueChainLink, LinkAct, LinkFacts>(ValueChainLink, {
  acts: {
    changeLink: LINK_WRITE,
    setLinkParties: LINK_WRITE,
    signLink: LINK_WRITE,
    startLink: LINK_WRITE,
    planLinkSeason: LINK_WRITE,
    completeLink: LINK_WRITE,
    terminateLink: LINK_WRITE,
    recordLinkBreach: LINK_WRITE,
    breachLink: LINK_WRITE,
    attachLinkFile: LINK_WRITE,
  },
  facts: {
    state: true,
    supply: true,
    production: true,
    processing: true,
    consumption: true,
    signedOn: true,
    inForceOn: true,
    endsOn: true,
    partyCount: (l) => `(SELECT count(*)::int FROM link_party p WHERE p.link_id = ${l}.id)`,
    leadFits: (l) => `coalesce((SELECT p.fits_lead FROM link_party p WHERE p.link_id = ${l}.id AND p.is_lead), false)`,
  },
  refusals: (facts) =>
    Object.fromEntries([
      ...MOVES.map((move) => [move, errorOf(moveFault(facts, move))] as const),
      ...CONTENT.map((act) => [act, errorOf(contentFault(facts.state, act))] as const),
    ]),
  outside: LINK_ERRORS.LINK_OUTSIDE,
  missing: LINK_ERRORS.LINK_NOT_FOUND,
});

function errorOf(fault: keyof typeof LINK_ERRORS | null) {
  return fault && LINK_ERRORS[fault];
}
