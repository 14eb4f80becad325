import { FIGURE_FIELDS, figureKind } from '@domain/annual-report';
import { LEGAL_CODES, LegalMark, LegalRules, type LegalRulesOfDay } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database, newId, Reads, snakeCase } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualCampaign } from './annual-campaign.entity';
import { RETURN_ERRORS } from './annual-return.errors';
import type { OpenAnnualCampaign } from './annual-return.inputs';
import { CAMPAIGN_OPEN } from './annual-return.permissions';
import { deadlineOf } from './annual-return.rules';

/** Opens the campaign of a year and makes one return for each organisation that is due. */
@Injectable()
export class AnnualCampaignService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
  ) {}

  /** @throws CAMPAIGN_TOO_EARLY, CAMPAIGN_EXISTS, CAMPAIGN_PLACE, DEADLINE_UNKNOWN, DEADLINE_BEFORE. */
  open(ask: Ask, input: OpenAnnualCampaign): Promise<unknown> {
    const { provinceId, year } = input;
    if (`${year}-12-31` >= today()) throw RETURN_ERRORS.CAMPAIGN_TOO_EARLY({ field: 'year' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await requireProvince(tx, provinceId);
      if (await tx.existsBy(AnnualCampaign, { province: { id: provinceId }, year })) {
        throw RETURN_ERRORS.CAMPAIGN_EXISTS({ field: 'year' });
      }
      const law = await this.rules.at(today(), tx);
      const deadline = chosenDeadline(input, law);
      const id = await newId(tx);
      await tx.insert(AnnualCampaign, {
        id,
        province: { id: provinceId },
        year,
        openedOn: today(),
        ...deadline,
        form: law.text(LEGAL_CODES.annualReturnForm),
      });
      await makeReturns(tx, { id, provinceId, year, dueOn: deadline.dueOn });
      return this.reads.in(tx).one(AnnualCampaign, ask, { id });
    });
  }
}

/** One return for each organisation that is due in the campaign, filled in with what is known today. */
export async function makeReturns(
  tx: EntityManager,
  { id, provinceId, year, dueOn }: { id: string; provinceId: string; year: number; dueOn: IsoDate },
): Promise<void> {
  await tx.query(RETURNS_DUE, [id, provinceId, year, dueOn, today()]);
}

/* A deadline of our own needs a basis, for the law's is not known; one that the parameter gives carries its mark. */
function chosenDeadline({ year, dueOn, communeDueOn, basis }: OpenAnnualCampaign, law: LegalRulesOfDay) {
  const ofLaw = deadlineOf(year, law.text(LEGAL_CODES.annualReturnDeadline));
  const day = dueOn ?? ofLaw;
  if (!day || (day !== ofLaw && !basis?.trim()))
    throw RETURN_ERRORS.DEADLINE_UNKNOWN({ field: dueOn ? 'basis' : 'dueOn' });
  const communeDay: IsoDate = communeDueOn ?? day;
  if (day <= `${year}-12-31`) throw RETURN_ERRORS.DEADLINE_BEFORE({ field: 'dueOn' });
  if (communeDay < day) throw RETURN_ERRORS.DEADLINE_BEFORE({ field: 'communeDueOn' });
  const used = law.used(LEGAL_CODES.annualReturnDeadline);
  return {
    dueOn: day,
    communeDueOn: communeDay,
    deadlineMark: day === ofLaw ? law.mark(LEGAL_CODES.annualReturnDeadline) : LegalMark.UNCONFIRMED,
    basis: basis?.trim() || `Tham số ${LEGAL_CODES.annualReturnDeadline}, phiên bản ${used?.version ?? 0}`,
  };
}

async function requireProvince(tx: EntityManager, id: string): Promise<void> {
  const [unit] = (await tx.query(
    `SELECT register_in_scope($2, id, id) AS inside FROM admin_unit WHERE id = $1 AND level = 'PROVINCE' AND valid_to IS NULL`,
    [id, CAMPAIGN_OPEN.code],
  )) as { inside: boolean }[];
  if (!unit?.inside) throw RETURN_ERRORS.CAMPAIGN_PLACE({ field: 'provinceId' });
}

/** JSON of the figures of a row of `annual_figure`: counts as numbers, sums as text, only what is known. */
const figuresJson = (alias: string): string => {
  const pairs = FIGURE_FIELDS.map((field) => {
    const column = `${alias}.${snakeCase(field)}`;
    return `'${field}', ${figureKind(field) === 'COUNT' ? column : `${column}::text`}`;
  });
  return `jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')}))`;
};

const sourced = (content: string, source: string, on: string): string =>
  `(SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('source', '${source}', 'on', ${on})), '{}') FROM jsonb_object_keys(${content}) key)`;

/*
 * One statement for the whole province. What the register holds of today comes first, then what last year's figures say
 * of this one's beginning, then the figures of the year itself where an office has recorded some already.
 */
const RETURNS_DUE = `
  INSERT INTO annual_return (campaign_id, organisation_id, year, due_on, content, sources)
  SELECT $1, p.id, $3::integer, $4::date, p.register || p.last || p.figures,
    ${sourced('p.register', 'REGISTER', '$5::date')} || ${sourced('p.last', 'LAST_YEAR', `make_date($3::integer - 1, 12, 31)`)}
      || ${sourced('p.figures', 'FIGURES', 'p.figures_on')}
  FROM (
    SELECT o.id,
      jsonb_strip_nulls(jsonb_build_object('charterCapitalRegistered', o.charter_capital::text,
        'officialMemberCount', o.official_member_count)) AS register,
      CASE WHEN l.id IS NULL THEN '{}' ELSE jsonb_strip_nulls(jsonb_build_object('membersAtStart', l.member_count,
        'charterCapitalPaid', l.charter_capital_paid::text, 'chairTraining', l.chair_training, 'directorTraining', l.director_training,
        'supervisorHeadTraining', l.supervisor_head_training, 'accountantTraining', l.accountant_training)) END AS last,
      CASE WHEN f.id IS NULL THEN '{}' ELSE ${figuresJson('f')} END AS figures, f.known_from::date AS figures_on
    FROM organisation_standing(make_date($3::integer, 12, 31)) s
    JOIN organisation o ON o.id = s.organisation_id AND o.province_id = $2
    LEFT JOIN annual_figure l ON l.organisation_id = o.id AND l.year = $3::integer - 1
    LEFT JOIN annual_figure f ON f.organisation_id = o.id AND f.year = $3::integer
    WHERE ${listed('activeFamilyStatuses', 's.registry_status')} AND ${listed('annualReturnKinds', 's.kind')}) p`;

/* A list of the law that holds on the last day of the year. */
function listed(parameter: 'activeFamilyStatuses' | 'annualReturnKinds', column: string): string {
  return `EXISTS (SELECT 1 FROM legal_parameter r WHERE r.code = '${LEGAL_CODES[parameter]}' AND r.value ? ${column}
    AND r.valid_from <= make_date($3::integer, 12, 31) AND (r.valid_to IS NULL OR r.valid_to > make_date($3::integer, 12, 31)))`;
}
