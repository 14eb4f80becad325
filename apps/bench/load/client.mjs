/** The bench's side of the load process, and single questions for preparing and comparing. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';

export function startLoad() {
  const child = fork(join(import.meta.dirname, 'main.mjs'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => [{ ok: false, message: 'the load process ended' }]);
  const tell = async (message) => {
    const answered = once(child, 'message');
    child.send(message);
    const [answer] = await Promise.race([answered, ended]);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result;
  };
  return {
    target: (target) => tell({ target }),
    run: (run) => tell({ run }),
    stop: () => child.disconnect(),
  };
}

/** The bytes of a POST of `body` with `headers`, as the load process sends them. */
export function postText({ path, headers = {}, body }) {
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** Asks once; answers the parsed body and the response headers. */
export function post(port, { path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path, method: 'POST' };
    const sent = request({
      ...options,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
    });
    sent.on('error', reject);
    sent.on('response', async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      try {
        resolve({ json: JSON.parse(text), headers: response.headers });
      } catch {
        reject(new Error(`status ${response.statusCode}: ${text.slice(0, 300)}`));
      }
    });
    sent.end(body);
  });
}
