import { Database } from '@platform/database';
import type { Job } from '@platform/job';
import { systemActor } from '@platform/kernel';
import type { Post } from './post';

/** After so many failures a letter is given up; the ledger says why. */
export const ATTEMPTS = 5;
/** Seconds before the second attempt; each further one waits twice as long. */
export const FIRST_WAIT = 60;

interface Waiting {
  noticeId: string;
  recipientId: string;
  to: string;
  subject: string;
  text: string;
  link: string | null;
  attempt: number;
}

/* One letter that is due: queued, not sent, not given up, and long enough after its last failure. */
const DUE = `
  SELECT q.notice_id AS "noticeId", a.email AS to, n.recipient_id AS "recipientId", n.subject, n.text, n.link,
    f.count + 1 AS attempt
  FROM notice_letter q JOIN notice n ON n.id = q.notice_id JOIN notice_address a ON a.owner_id = n.recipient_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS count, max(at) AS last FROM notice_letter l
    WHERE l.notice_id = q.notice_id AND l.step = 'FAILED') f
  WHERE q.step = 'QUEUED' AND NOT EXISTS (SELECT 1 FROM notice_letter l WHERE l.notice_id = q.notice_id AND l.step = 'SENT')
    AND f.count < ${ATTEMPTS} AND (f.last IS NULL OR f.last < now() - make_interval(secs => $1 * 2 ^ (f.count - 1)))
  ORDER BY q.at, q.id LIMIT 1`;

/**
 * Sends the letters that are queued, one a round: what the post said is in the ledger before the next one goes. A worker
 * that dies between the two sends that letter once more, under the same id.
 */
export function letterJob(post: Post, origin: string, firstWait = FIRST_WAIT): Job {
  return { name: 'notice-letters', pace: { busy: 0, idle: 5_000 }, run: (db) => sendOne(db, post, origin, firstWait) };
}

async function sendOne(db: Database, post: Post, origin: string, firstWait: number): Promise<number> {
  const options = { reason: 'Gửi thư thông báo', role: 'register_job', long: true } as const;
  return db.write(systemActor('notice-letters'), options, async (tx) => {
    const [alone] = (await tx.query(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('notice-letters', 7)) AS taken`,
    )) as [{ taken: boolean }];
    if (!alone.taken) return 0;
    const [letter] = (await tx.query(DUE, [firstWait])) as Waiting[];
    if (!letter) return 0;
    const { noticeId, recipientId, to, subject, text, link, attempt } = letter;
    const body = link ? `${text}\n\n${origin}${link}\n` : `${text}\n`;
    const outcome = await post({ id: noticeId, to, subject, text: body }).then(
      (messageId) => ['SENT', messageId.slice(0, 300), null],
      (error: unknown) => ['FAILED', null, String(error instanceof Error ? error.message : error).slice(0, 500)],
    );
    await tx.query(
      `INSERT INTO notice_letter (notice_id, recipient_id, subject, attempt, step, message_id, failure)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [noticeId, recipientId, subject, attempt, ...outcome],
    );
    return 1;
  });
}
