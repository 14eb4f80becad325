/** The load process. Its parent tells it targets once, then asks for one run after another. */
import { ask } from './connection.mjs';

const targets = new Map();

process.on('message', async (message) => {
  try {
    if (message.target) {
      const { id, port, requests } = message.target;
      targets.set(id, { port, questions: requests.map((text) => ({ bytes: Buffer.from(text), length: null })) });
      process.send({ ok: true });
    } else process.send({ ok: true, result: await run(message.run) });
  } catch (error) {
    process.send({ ok: false, message: error.message });
  }
});
process.once('disconnect', () => process.exit(0));

async function run({ id, connections, milliseconds }) {
  const { port, questions } = targets.get(id);
  const latencies = [];
  const begun = performance.now();
  const end = begun + milliseconds;
  let asked = 0;
  const next = () => (performance.now() < end ? questions[asked++ % questions.length] : null);
  const done = (latency) => latencies.push(latency);
  await Promise.all(Array.from({ length: connections }, () => ask(port, next, done)));
  const seconds = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (part) => latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))];
  return { answers: latencies.length, perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}
