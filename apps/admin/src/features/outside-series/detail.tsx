import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Unconfirmed } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CorrectButton, RemoveButton, StateButton } from './acts';
import { ChangeSeriesButton } from './definition';
import { seriesDetail, type Series } from './queries';
import { SourceOf } from './source-of';
import { figure, periodOf } from './value-text';
import { outsideSeriesWords } from './words';

/** One series: what it measures, its sums by area, its values with their sources. */
export function OutsideSeriesPage() {
  const words = useWords(outsideSeriesWords);
  const { id } = useParams({ from: '/shell/outside-series/$id' });
  const query = useQuery(seriesDetail(id, words.notFound));
  const series = query.data;
  return (
    <Page
      title={series?.name ?? words.title}
      printable
      file={series && { list: 'outsideSeriesList', id: series.id }}
      crumbs={[
        <Link key="list" to="/outside-series">
          {words.title}
        </Link>,
      ]}
      subtitle={series && [series.measure, series.code].join(' · ')}
      actions={
        series && (
          <Gate permission="outside-series:write">
            <ChangeSeriesButton series={series} />
            <StateButton series={series} />
          </Gate>
        )
      }
    >
      <Loaded query={query}>
        {(loaded) => (
          <>
            <SeriesFacts series={loaded} />
            {loaded.additive && <Totals series={loaded} />}
            <Values series={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SeriesFacts({ series }: { series: Series }) {
  const words = useWords(outsideSeriesWords);
  const { minimum, maximum, publisher, additive, note } = series;
  const edge = (value: number | null | undefined) =>
    value === null || value === undefined ? words.open : figure(value);
  return (
    <Section title={words.facts}>
      <Facts
        facts={[
          { label: words.publisher, value: publisher },
          { label: words.range, value: words.rangeText(edge(minimum), edge(maximum)) },
          { label: words.additive, value: additive ? words.yes : words.no },
          { label: words.noteLabel, value: note },
        ]}
      />
    </Section>
  );
}

function Totals({ series: { areaTotals, step } }: { series: Series }) {
  const words = useWords(outsideSeriesWords);
  return (
    <Section title={words.totals} note={words.totalsNote}>
      <SmallTable
        label={words.totals}
        empty={words.totalsNone}
        head={[words.area, words.period, words.value, words.coverage]}
        rows={(areaTotals ?? []).map(({ areaId, name, measuredOn, value, unitsCounted, unitsTotal }) => ({
          id: `${areaId} ${measuredOn}`,
          cells: [
            name,
            periodOf(step, measuredOn),
            figure(value),
            <span key="coverage">
              {words.covered(wholeNumber(unitsCounted), wholeNumber(unitsTotal))}{' '}
              {unitsCounted < unitsTotal && <Unconfirmed>{words.incomplete}</Unconfirmed>}
            </span>,
          ],
        }))}
      />
    </Section>
  );
}

function Values({ series }: { series: Series }) {
  const words = useWords(outsideSeriesWords);
  const { nodes, totalCount } = series.values;
  return (
    <Section
      title={words.values}
      note={totalCount > nodes.length ? words.shownOf(wholeNumber(nodes.length), wholeNumber(totalCount)) : undefined}
    >
      <SmallTable
        label={words.values}
        empty={words.valuesNone}
        head={[words.unit, words.period, words.value, words.stage, words.source, words.act]}
        rows={nodes.map((value) => ({
          id: value.id,
          cells: [
            <Link
              key="unit"
              to="/admin-units/$id"
              params={{ id: value.unit.id }}
              search={{ tab: 'outside-series' }}
              className="row-link"
            >
              {value.unit.fullName}
            </Link>,
            periodOf(series.step, value.measuredOn),
            figure(value.value),
            words[value.stage],
            <SourceOf key="source" document={value.document} url={value.url} />,
            <Gate key="acts" permission="outside-series:write">
              <span className="row-acts">
                <CorrectButton value={value} />
                <RemoveButton value={value} />
              </span>
            </Gate>,
          ],
        }))}
      />
    </Section>
  );
}
