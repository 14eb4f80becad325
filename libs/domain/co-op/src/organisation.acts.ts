import { actsOn } from '@platform/api';
import { CO_OP_ERRORS } from './co-op.errors';
import { CO_OP_CODES } from './co-op.parameters';
import { ORGANISATION_WRITE } from './co-op.permissions';
import { organisationRefusals } from './organisation.acts.rules';
import { Organisation } from './organisation.entity';

/** What can be done with an organisation as a whole, or from its page; higher libs add their own. */
export const ORGANISATION_ACTS = actsOn(Organisation, {
  acts: {
    updateOrganisation: ORGANISATION_WRITE,
    recordOperationalState: ORGANISATION_WRITE,
    promoteGroup: ORGANISATION_WRITE,
    appointOfficer: ORGANISATION_WRITE,
    endOfficer: ORGANISATION_WRITE,
    joinUnion: ORGANISATION_WRITE,
    leaveUnion: ORGANISATION_WRITE,
  },
  facts: {
    kind: true,
    registryStatus: true,
    registrationKind: true,
    knownSince: (row) =>
      `coalesce(${row}.established_on, (SELECT min(s.valid_from) FROM organisation_statement_office s WHERE s.organisation_id = ${row}.id))`,
    monthsBeforePromotion: (_row, { day }) =>
      `(SELECT p.value FROM legal_parameter p WHERE p.code = '${CO_OP_CODES.groupMonthsBeforePromotion}'
        AND p.valid_from <= ${day} AND (p.valid_to IS NULL OR p.valid_to > ${day}))`,
  },
  refusals: organisationRefusals,
  outside: CO_OP_ERRORS.ORGANISATION_OUTSIDE,
  missing: CO_OP_ERRORS.ORGANISATION_NOT_FOUND,
});
