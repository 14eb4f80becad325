import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterConfig } from '@platform/kernel';
import { createTransport } from 'nodemailer';

export interface Letter {
  /** Of the notice: a letter sent twice carries one id, so that the receiver's post may know it. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands one letter over; gives the id under which it was taken. @throws whatever the mail server says. */
export type Post = (letter: Letter) => Promise<string>;

const SECONDS = 1_000;

/** The mail server of the settings; without one a folder of `.eml` files, which an office may send by its own means. */
export function postOf({ smtpUrl, mailFrom, publicOrigin, dataDir }: RegisterConfig): Post {
  const host = new URL(publicOrigin).hostname;
  const envelope = ({ id, to, subject, text }: Letter) => ({
    from: mailFrom ?? `so-kinh-te-tap-the@${host}`,
    to,
    subject,
    text,
    messageId: `<notice-${id}@${host}>`,
    // A program wrote it: no out-of-office answers, please.
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  if (!smtpUrl) {
    const folder = join(dataDir, 'spool');
    const written = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
    return async (letter) => {
      const { message, messageId } = await written.sendMail(envelope(letter));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${letter.id}.eml`), message as Buffer, { mode: 0o600 });
      return messageId;
    };
  }
  const server = createTransport(smtpUrl, {});
  Object.assign(server.options, { connectionTimeout: 10 * SECONDS, socketTimeout: 20 * SECONDS });
  return async (letter) => (await server.sendMail(envelope(letter))).messageId;
}
