export { ValueChainLinkModule } from './link.module';
export { LINK_PARAMETERS } from './link.parameters';
export { ChainStanding, type LinkPeriod, standingOn } from './link.rules';
