import { actsOn } from '@platform/api';
import { GROWING_AREA_WRITE, GrowingAreaCode } from './growing-area.entity';
import { GROWING_AREA_ERRORS } from './growing-area.errors';
import { type CodeAct, codeFault, type CodeFacts } from './growing-area.rules';

const ACTS = ['renewAreaCode', 'recodeArea', 'setAreaCodeStatus', 'recordExport'] as const satisfies readonly CodeAct[];

/** What can be done with a code as it stands, and why not. */
export const AREA_CODE_ACTS = actsOn<GrowingAreaCode, CodeAct, CodeFacts>(GrowingAreaCode, {
  acts: {
    renewAreaCode: GROWING_AREA_WRITE,
    recodeArea: GROWING_AREA_WRITE,
    setAreaCodeStatus: GROWING_AREA_WRITE,
    recordExport: GROWING_AREA_WRITE,
  },
  facts: {
    status: true,
    issuedOn: true,
    expiresOn: true,
    isReplaced: (row) => `EXISTS (SELECT 1 FROM growing_area_code later WHERE later.replaces_id = ${row}.id)`,
  },
  refusals: (facts) =>
    Object.fromEntries(
      ACTS.map((act) => {
        const fault = codeFault(facts, act);
        return [act, fault && GROWING_AREA_ERRORS[fault]];
      }),
    ),
  outside: GROWING_AREA_ERRORS.AREA_CODE_OUTSIDE,
  missing: GROWING_AREA_ERRORS.AREA_CODE_NOT_FOUND,
});
