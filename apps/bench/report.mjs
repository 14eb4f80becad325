/** The table, and which goals were met. Only ratios of one run are compared with anything. */
import { median, ratio } from './measure/rounds.mjs';

/** The register against each of the others, by throughput, pair by pair. */
export const GOALS = { raw: 0.45, postgraphile: 1.3, default: 4 };

const perSecond = (round) => round.perSecond;
const cpu = (round) => round.nodeCpu + round.databaseCpu;
const figure = (value, digits = 2) => value.toFixed(digits);

/** `results` are `{ workload, rounds: Map(server → rounds) }`. Answers the goals that were missed, as lines. */
export function missedGoals(results) {
  return results.flatMap(({ workload, rounds }) =>
    Object.entries(GOALS).flatMap(([other, goal]) => {
      const reached = ratio(rounds.get('register'), rounds.get(other), perSecond);
      const what = `${workload.title}, ${workload.place}: ${figure(reached)} × ${other}, goal ${goal}`;
      return reached >= goal ? [] : [what];
    }),
  );
}

export function ratioTable(results) {
  const others = Object.keys(GOALS);
  const head = [
    '',
    ...others.map((other) => `× ${other} (goal ${GOALS[other]})`),
    ...others.map((other) => `CPU × ${other}`),
  ];
  const rows = results.map(({ workload, rounds }) => {
    const ours = rounds.get('register');
    return [
      `${workload.title}, ${workload.place}`,
      ...others.map((other) => {
        const reached = ratio(ours, rounds.get(other), perSecond);
        const each = ours.map((round, i) => round.perSecond / rounds.get(other)[i].perSecond);
        const mark = reached >= GOALS[other] ? '' : ' **missed**';
        return `${figure(reached)} (${figure(Math.min(...each))}–${figure(Math.max(...each))})${mark}`;
      }),
      ...others.map((other) => figure(1 / ratio(ours, rounds.get(other), cpu))),
    ];
  });
  return table(head, rows);
}

export function figureTable(results, entrants) {
  const head = ['', 'answers/s', '÷ raw', 'p50 ms', 'p99 ms', 'CPU ms Node', 'CPU ms PostgreSQL', 'MiB'];
  const rows = results.flatMap(({ workload, rounds }) =>
    entrants.map(({ name, label }) => {
      const own = rounds.get(name);
      const of = (key, digits) => figure(median(own.map((round) => round[key])), digits);
      return [
        `${workload.title}, ${workload.place}: ${label}`,
        of('perSecond', 0),
        figure(ratio(own, rounds.get('raw'), perSecond), 3),
        of('p50', 1),
        of('p99', 1),
        of('nodeCpu', 3),
        of('databaseCpu', 3),
        figure(Math.max(...own.map(({ memory }) => memory)), 0),
      ];
    }),
  );
  return table(head, rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
