export { ValueChainLinkModule } from './link.module';
export { ENDING_DAYS, LINK_PARAMETERS } from './link.parameters';
export { ChainStanding, type LinkPeriod, standingOn } from './link.rules';
export { watchAlso } from './link-watch.job';
