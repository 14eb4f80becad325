import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GovernanceKind } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { FIGURE_GROUPS, figureGroupLabel, figureLabel, figureText } from '../../kit/figure-fields';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { period, today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Empty, Loaded } from '../../kit/states';
import { governanceKindWord, options, sizeClassWord } from '../../kit/vocabulary';
import { YearCharts } from './charts';
import { RecordGovernanceDocument } from './documents';
import { actOnFigures, organisationFigures, type OrganisationFigures, type YearFigures } from './queries';
import { figureWords } from './words';

/** What an organisation has reported year by year, as pictures and as one dense table. */
export function FiguresTab({ subject, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(figureWords);
  const query = useQuery(organisationFigures(subject.id, asOf, words.organisationNotFound));
  return (
    <Loaded query={query} rows={14}>
      {(organisation) => <FiguresBody organisation={organisation} past={asOf !== undefined} />}
    </Loaded>
  );
}

function FiguresBody({ organisation, past }: { organisation: OrganisationFigures; past: boolean }) {
  const words = useWords(figureWords);
  const years = organisation.annualFigures.nodes;
  const record = !past && (
    <Gate permission="organisation:write">
      <Link
        to="/annual-figures/$organisation/new"
        params={{ organisation: organisation.id }}
        className="ant-btn ant-btn-primary ant-btn-color-primary ant-btn-variant-solid button-link"
      >
        {words.record}
      </Link>
    </Gate>
  );
  return (
    <>
      {years.length === 0 ? (
        <Section title={words.tab} extra={record}>
          <Empty title={words.none} />
        </Section>
      ) : (
        <>
          <Section title={words.charts} note={words.chartNote} extra={record}>
            <YearCharts years={years} />
          </Section>
          <Section title={words.tab} note={words.tabNote}>
            <YearTable years={years} organisationId={organisation.id} past={past} />
          </Section>
        </>
      )}
      <Governance organisation={organisation} past={past} />
    </>
  );
}

interface YearTableProps {
  years: readonly YearFigures[];
  organisationId: string;
  past: boolean;
}

/** Figures down, years across, latest first; rows nobody has ever filled are left out. */
function YearTable({ years, organisationId, past }: YearTableProps) {
  const words = useWords(figureWords);
  const language = useLanguage();
  return (
    <div className="small-table figure-table" role="region" aria-label={words.tab} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {years.map(({ id, year, origin }) => (
              <th key={id} scope="col" title={origin}>
                {year}
                {!past && (
                  <Gate permission="organisation:write">
                    {' '}
                    <Link
                      to="/annual-figures/$organisation/$year"
                      params={{ organisation: organisationId, year: String(year) }}
                      aria-label={words.correctYear(String(year))}
                    >
                      {words.correct}
                    </Link>
                  </Gate>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {FIGURE_GROUPS.map(({ key, fields }) => {
          const filled = fields.filter(({ name }) => years.some((year) => year[name] !== null));
          if (filled.length === 0) return null;
          return (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  {figureGroupLabel(key, language)}
                </th>
              </tr>
              {filled.map(({ name }) => (
                <tr key={name}>
                  <th scope="row">{figureLabel(name, language)}</th>
                  {years.map((year) => (
                    <td key={year.id}>{figureText(name, year[name], language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
        <tbody>
          <tr>
            <th scope="row">{words.size}</th>
            {years.map((year) => (
              <td key={year.id}>
                <SizeCell size={year.size} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.origin}</th>
            {years.map(({ id, origin }) => (
              <td key={id}>{origin}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function SizeCell({ size }: { size: YearFigures['size'] }) {
  const words = useWords(figureWords);
  const language = useLanguage();
  if (!size) return '–';
  const why = size.doubt ? words[size.doubt] : size.membersOfRegister ? words.membersOfRegister : undefined;
  return (
    <>
      {sizeClassWord(size.sizeClass, language)}
      {why && <span className="matched-by">{why}</span>}
    </>
  );
}

const WITH_MODEL = ['COOPERATIVE', 'COOPERATIVE_UNION'];

/** Full or reduced governance (Article 56), as general meetings decided. */
function Governance({ organisation, past }: { organisation: OrganisationFigures; past: boolean }) {
  const words = useWords(figureWords);
  const language = useLanguage();
  const client = useQueryClient();
  if (!WITH_MODEL.includes(organisation.kind)) return null;
  const fields: Field[] = [
    {
      name: 'model',
      label: words.governanceModel,
      kind: 'choice',
      required: true,
      options: options('governanceKind', language),
    },
    { name: 'decidedOn', label: words.decidedOn, kind: 'day', required: true, latest: today() },
    { name: 'basis', label: words.governanceBasis, kind: 'text', max: 300, wide: true },
    reasonField(words.reason),
  ];
  const act = ({ model, decidedOn = '', basis, reason = '' }: FormValues) =>
    actOnFigures(client, RecordGovernanceDocument, {
      organisationId: organisation.id,
      model: model as GovernanceKind,
      decidedOn,
      basis,
      reason,
    });
  return (
    <Section
      title={words.governance}
      extra={
        !past && (
          <Gate permission="organisation:write">
            <ActButton label={words.recordGovernance} fields={fields} done={words.done} act={act} small />
          </Gate>
        )
      }
    >
      <SmallTable
        label={words.governance}
        empty={words.governanceNone}
        head={[words.governanceModel, words.governancePeriod, words.governanceBasis]}
        rows={organisation.governanceModels.nodes.map(({ id, model, validFrom, validTo, basis }) => ({
          id,
          cells: [governanceKindWord(model, language), period(validFrom, validTo), basis ?? '–'],
        }))}
      />
    </Section>
  );
}
