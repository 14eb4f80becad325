import { adminUnits } from './features/admin-units/routes';
import { apiClients } from './features/api-clients/routes';
import { annualFigures } from './features/annual-figures/routes';
import { annualReturns } from './features/annual-returns/routes';
import { audit } from './features/audit/routes';
import { debts } from './features/debts/routes';
import { duplicates } from './features/duplicates/routes';
import { commodities } from './features/commodities/routes';
import { establishment } from './features/establishment/routes';
import { contestedPersons } from './features/contested-persons/routes';
import { exported } from './features/exports/routes';
import { discrepancies, findings } from './features/findings/routes';
import { growingAreas } from './features/growing-areas/routes';
import { home } from './features/home/routes';
import { imports } from './features/imports/routes';
import { legalRules } from './features/legal-rules/routes';
import { members } from './features/members/routes';
import { newRuralStatus } from './features/new-rural-status/routes';
import { ocop } from './features/ocop/routes';
import { organisationFiles } from './features/organisation-files/routes';
import { organisations } from './features/organisations/routes';
import { proposals } from './features/proposals/routes';
import { noticeLetters } from './features/notice-letters/routes';
import { outsideSeries } from './features/outside-series/routes';
import { session } from './features/session/routes';
import { technologyAdoption } from './features/technology-adoption/routes';
import { users } from './features/users/routes';
import { valueChainLinks } from './features/value-chain-links/routes';

/** THE LIST: one line a feature. Its order is the order of the menu. */
export const features = [
  home,
  organisations,
  members,
  establishment,
  technologyAdoption,
  debts,
  valueChainLinks,
  growingAreas,
  ocop,
  organisationFiles,
  annualFigures,
  annualReturns,
  findings,
  discrepancies,
  contestedPersons,
  duplicates,
  proposals,
  imports,
  adminUnits,
  newRuralStatus,
  outsideSeries,
  commodities,
  legalRules,
  users,
  apiClients,
  audit,
  exported,
  noticeLetters,
  session,
] as const;
