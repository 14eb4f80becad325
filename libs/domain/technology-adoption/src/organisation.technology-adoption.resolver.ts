import { Organisation } from '@domain/co-op';
import { childList, derivedField } from '@platform/api';
import { believed } from '@platform/database';
import { TechnologyAdoption } from './technology-adoption.entity';
import { TechnologyKind } from './technology-adoption.rules';

const COLUMNS = ['organisationId', 'kind', 'verdict', 'validFrom', 'validTo'];

function adopts(field: string, kind: TechnologyKind, describe: string) {
  return derivedField({
    on: Organisation,
    field,
    type: () => Boolean,
    describe,
    sql: (alias, moment) => {
      const { day, knownAt } = moment;
      const rows = knownAt ? believed('technology_adoption', COLUMNS, knownAt) : 'technology_adoption';
      return (
        `EXISTS (SELECT 1 FROM ${rows} a WHERE a.organisation_id = ${alias}.id AND a.kind = '${kind}'` +
        ` AND a.verdict = 'VERIFIED' AND a.valid_from <= ${day} AND (a.valid_to IS NULL OR a.valid_to > ${day}))`
      );
    },
  });
}

export const ORGANISATION_TECHNOLOGY = [
  childList({
    on: Organisation,
    field: 'technologyAdoptions',
    of: TechnologyAdoption,
    via: 'organisation',
    describe: 'Ứng dụng công nghệ',
    orderBy: ['foundOn', 'DESC'],
  }),
  adopts('adoptsHighTech', TechnologyKind.HIGH_TECH, 'Ứng dụng công nghệ cao, đã xác minh, vào ngày hỏi'),
  adopts('adoptsDigital', TechnologyKind.DIGITAL, 'Ứng dụng công nghệ số, đã xác minh, vào ngày hỏi'),
];
