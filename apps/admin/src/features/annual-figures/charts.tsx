import { Bar, BarChart, CartesianGrid, Cell, ReferenceLine, XAxis, YAxis } from 'recharts';
import { figureGroupLabel, figureLabel, type FigureName } from '../../kit/figure-fields';
import { useLanguage, useWords } from '../../kit/language';
import type { YearFigures } from './queries';
import { figureWords } from './words';

const SHOWN: readonly FigureName[] = ['revenue', 'totalCapital', 'profit', 'memberCount'];

/**
 * Four small charts over the years, side by side. They are pictures of the table below, which says the same to whoever
 * cannot see them; a year without a figure is a gap, not a zero.
 */
export function YearCharts({ years }: { years: readonly YearFigures[] }) {
  const language = useLanguage();
  const oldestFirst = years.toReversed();
  return (
    <div className="year-charts" aria-hidden="true">
      {SHOWN.map((name) => (
        <figure key={name}>
          <figcaption>
            {name === 'memberCount' ? figureGroupLabel('members', language) : figureLabel(name, language)}
          </figcaption>
          <YearChart
            points={oldestFirst.map((figures) => ({ year: String(figures.year), value: numberOf(figures[name]) }))}
          />
        </figure>
      ))}
    </div>
  );
}

interface Point {
  year: string;
  value: number | null;
}

function YearChart({ points }: { points: readonly Point[] }) {
  const words = useWords(figureWords);
  const short = (value: number) => shortNumber(value, [words.thousand, words.million, words.billion]);
  return (
    <BarChart
      width={232}
      height={150}
      data={[...points]}
      margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} className="chart-grid" />
      <XAxis dataKey="year" tickLine={false} axisLine={false} fontSize={11} />
      <YAxis width={66} tickCount={4} tickFormatter={short} tickLine={false} axisLine={false} fontSize={11} />
      <ReferenceLine y={0} className="chart-zero" />
      <Bar dataKey="value" maxBarSize={26} isAnimationActive={false}>
        {points.map(({ year, value }) => (
          <Cell key={year} className={value !== null && value < 0 ? 'chart-bar chart-bar-below' : 'chart-bar'} />
        ))}
      </Bar>
    </BarChart>
  );
}

/* A picture needs no more digits than a number of JavaScript holds; the table has them all. */
function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function shortNumber(value: number, [thousand, million, billion]: readonly [string, string, string]): string {
  const [divisor, word] =
    Math.abs(value) >= 1e9
      ? [1e9, billion]
      : Math.abs(value) >= 1e6
        ? [1e6, million]
        : Math.abs(value) >= 1e4
          ? [1e3, thousand]
          : [1, ''];
  return `${(value / divisor).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}\u00a0${word}`.trim();
}
