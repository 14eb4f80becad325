import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { type Letter, postOf } from './post';

const LETTER: Letter = {
  id: '0198b6f0-0000-7000-8000-000000000001',
  to: 'can.bo@example.test',
  subject: 'Có báo cáo năm cần xem',
  text: 'Xin xem tại trang.\n\nhttp://localhost/annual-returns\n',
};

interface Mailbox {
  url: string;
  /** What was said to the server, line by line, and the letters it took. */
  heard: string[];
  letters: string[];
  close(): Promise<void>;
}

/** A mail server of a few lines: it takes a letter, or refuses the receiver with `refusal`. */
async function mailServer(refusal?: string): Promise<Mailbox> {
  const [heard, letters]: [string[], string[]] = [[], []];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.write('220 thu ESMTP\r\n');
    let [rest, letter]: [string, string[] | null] = ['', null];
    const answer = (line: string): string | null => {
      if (letter) {
        if (line !== '.') {
          letter.push(line);
          return null;
        }
        letters.push(letter.join('\n'));
        letter = null;
        return '250 2.0.0 taken as 42';
      }
      heard.push(line);
      if (line.startsWith('RCPT') && refusal) return refusal;
      if (line === 'DATA') {
        letter = [];
        return '354 go on';
      }
      if (line === 'QUIT') return '221 bye';
      return line.startsWith('EHLO') ? '250-thu\r\n250 8BITMIME' : '250 ok';
    };
    socket.on('data', (bytes) => {
      const lines = (rest + bytes.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const said = answer(line);
        if (said) socket.write(`${said}\r\n`);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    letters,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const settings = (smtpUrl: string): Parameters<typeof postOf>[0] =>
  ({ smtpUrl, publicOrigin: 'http://so.example.test', dataDir: '/nowhere' }) as Parameters<typeof postOf>[0];

describe('the post by a mail server', () => {
  let box: Mailbox;
  afterEach(() => box.close());

  it('hands the letter over and says under which id it was taken', async () => {
    box = await mailServer();
    const id = await postOf(settings(box.url))(LETTER);
    expect(id).toBe(`<notice-${LETTER.id}@so.example.test>`);
    expect(box.heard.filter((line) => /^(MAIL|RCPT|DATA)/.test(line))).toEqual([
      expect.stringMatching(/^MAIL FROM:<so-kinh-te-tap-the@so\.example\.test>/),
      'RCPT TO:<can.bo@example.test>',
      'DATA',
    ]);
    const [letter = ''] = box.letters;
    expect(letter).toContain(`Message-ID: ${id}`);
    expect(letter).toContain('Auto-Submitted: auto-generated');
    expect(letter).toMatch(/Subject: =\?UTF-8\?/);
    expect(letter).toContain('http://localhost/annual-returns');
  });

  it('fails with the words of the server where the receiver is refused, and leaves no letter', async () => {
    box = await mailServer('550 5.1.1 no such mailbox');
    await expect(postOf(settings(box.url))(LETTER)).rejects.toThrow(/550 5\.1\.1 no such mailbox/);
    expect(box.letters).toEqual([]);
  });

  it('fails where nobody listens', async () => {
    box = await mailServer();
    const { url } = box;
    await box.close();
    await expect(postOf(settings(url))(LETTER)).rejects.toThrow(/ECONNREFUSED/);
    box = await mailServer();
  });
});
