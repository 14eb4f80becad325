import { Database } from '@platform/database';
import { type Actor, systemActor } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NOTICE_ERRORS } from './notice.errors';
import { MyNotice, MyNotices } from './my-notices';

const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/;
const SHOWN = 50;

/** A person's own notices: nobody else's are ever asked for. */
@Injectable()
export class NoticeService {
  constructor(private readonly db: Database) {}

  /** The latest notices of the caller, and how many he has not read. @throws NOTICE_OF_PERSON for a program. */
  mine(actor: Actor): Promise<MyNotices> {
    return this.own(actor, 'Xem thông báo của mình', async (tx) => {
      const latest = (await tx.query(
        `SELECT id, at, subject, text, link, read_at AS "readAt" FROM notice WHERE recipient_id = $1 ORDER BY id DESC LIMIT ${SHOWN}`,
        [actor.id],
      )) as MyNotice[];
      const [{ unread }] = (await tx.query(
        'SELECT count(*)::int AS unread FROM notice WHERE recipient_id = $1 AND read_at IS NULL',
        [actor.id],
      )) as [{ unread: number }];
      const [address] = (await tx.query('SELECT email FROM notice_address WHERE owner_id = $1', [actor.id])) as {
        email: string;
      }[];
      return { latest, unread, email: address?.email ?? null };
    });
  }

  /** Marks the caller's notices as read: those named, or all. */
  async read(actor: Actor, ids: readonly string[] | null): Promise<MyNotices> {
    await this.own(actor, 'Đã đọc thông báo', (tx) =>
      tx.query(
        `UPDATE notice SET read_at = now() WHERE recipient_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))`,
        [actor.id, ids],
      ),
    );
    return this.mine(actor);
  }

  /** Where the caller's notices go as letters; `null` for nowhere. @throws NOTICE_ADDRESS */
  async address(actor: Actor, email: string | null): Promise<MyNotices> {
    if (email !== null && !EMAIL.test(email)) throw NOTICE_ERRORS.NOTICE_ADDRESS({ field: 'email' });
    await this.own(actor, 'Đổi địa chỉ nhận thư thông báo', (tx) =>
      email === null
        ? tx.query('DELETE FROM notice_address WHERE owner_id = $1', [actor.id])
        : tx.query(
            `INSERT INTO notice_address (owner_id, email) VALUES ($1, $2)
             ON CONFLICT (owner_id) DO UPDATE SET email = excluded.email`,
            [actor.id, email],
          ),
    );
    return this.mine(actor);
  }

  private own<T>(actor: Actor, reason: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (actor.kind !== 'USER') throw NOTICE_ERRORS.NOTICE_OF_PERSON();
    return this.db.write({ ...systemActor('notice'), id: actor.id, name: actor.name }, { reason }, work);
  }
}
