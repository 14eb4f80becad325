/** One keep-alive connection that asks again and again: as little work as HTTP/1.1 allows, so that servers get the machine. */
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/**
 * Sends what `next()` gives (`{ bytes, length }`; null ends it) one at a time and calls `done(milliseconds)` after each
 * answer. `length` is filled by the first answer: the same question must be answered by as many bytes every time, so
 * an error in the middle of a run cannot count as an answer. Rejects for that and for any status but 200.
 */
export function ask(port, next, done) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let question = null;
    let begun = 0;
    let parts = [];
    let size = 0;
    let wanted = 0;
    const send = () => {
      question = next();
      if (!question) return void socket.end(resolve);
      parts = [];
      size = 0;
      wanted = 0;
      begun = performance.now();
      socket.write(question.bytes);
    };
    const finish = (length) => {
      question.length ??= length;
      if (question.length !== length) return void fail(`an answer of ${length} bytes instead of ${question.length}`);
      done(performance.now() - begun);
      send();
    };
    const fail = (why) => {
      socket.destroy();
      reject(new Error(`port ${port}: ${why}`));
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => question && fail('the server closed the connection'));
    socket.on('data', (chunk) => {
      parts.push(chunk);
      size += chunk.length;
      if (wanted > 0) {
        if (size >= wanted) finish(wanted);
        return;
      }
      const head = readHead(parts.length === 1 ? chunk : Buffer.concat(parts));
      if (!head) return;
      if (head.status !== 200) return void fail(`status ${head.status}`);
      if (head.length >= 0) {
        wanted = head.end + head.length;
        if (size >= wanted) finish(wanted);
      } else if (chunk.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)) finish(size);
    });
  });
}

/* Length -1 where the body comes in chunks. */
function readHead(bytes) {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = bytes.latin1Slice(0, end).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head);
  return { status: Number(head.slice(9, 12)), end: end + HEAD_END.length, length: length ? Number(length[1]) : -1 };
}
