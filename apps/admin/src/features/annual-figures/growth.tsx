import { useQuery } from '@tanstack/react-query';
import { money, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import type { ListState } from '../../kit/list-state';
import { Unconfirmed } from '../../kit/marks';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { growthOfYear, type GrowthLine } from './queries';
import { figureWords } from './words';

const IN_MONEY = ['REVENUE', 'PROFIT', 'WORKING_CAPITAL', 'WORKER_INCOME'];

/** How the means have grown, by both ways of measuring, with how many stand behind each number. */
export function GrowthSection({ year, state }: { year: number; state: ListState }) {
  const words = useWords(figureWords);
  const query = useQuery(growthOfYear(year, state));
  return (
    <Section title={words.growth} note={words.growthNote}>
      <Loaded query={query} rows={6}>
        {(lines) => (
          <div className="growth-table">
            <SmallTable
              label={words.growth}
              head={[
                words.metric,
                words.mean,
                words.meanBefore,
                words.growthAll,
                words.growthMatched,
                words.matched,
                words.reported,
                words.missing,
              ]}
              rows={lines.map((line) => ({
                id: line.metric,
                cells: [
                  <MetricName key="name" line={line} />,
                  meanText(line, line.mean),
                  meanText(line, line.meanBefore),
                  percent(line.growth),
                  <strong key="matched">{percent(line.matchedGrowth)}</strong>,
                  wholeNumber(line.matched),
                  words.of(wholeNumber(line.reported), wholeNumber(line.due)),
                  wholeNumber(line.missing),
                ],
              }))}
            />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function MetricName({ line: { metric, measuredAs, measuredAsMark } }: { line: GrowthLine }) {
  const words = useWords(figureWords);
  const name = words[metric as keyof typeof words] as string;
  if (metric !== 'WORKING_CAPITAL') return name;
  const how = !measuredAs
    ? words.notMeasured
    : measuredAs === 'TOTAL_CAPITAL' && measuredAsMark !== 'CERTAIN'
      ? words.measuredAs
      : words.measuredAsOther;
  return (
    <>
      {name} <Unconfirmed>{how}</Unconfirmed>
    </>
  );
}

function meanText({ metric }: GrowthLine, value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return IN_MONEY.includes(metric)
    ? money(Math.round(value))
    : value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}

/** "+4,2 %"; a year before that was not above zero grows by nothing one could name. */
export function percent(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return `${value > 0 ? '+' : ''}${value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`;
}
