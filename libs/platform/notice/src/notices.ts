import type { RoleCode } from '@platform/api';
import { asSystem, takeRole } from '@platform/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What is to be known, and by whom: the roles in the place the record lies in. */
export interface NoticeToSend {
  /** The commune or the province whose officers are told, or the organisation whose own people are. */
  placeId: string;
  roles: readonly RoleCode[];
  subject: string;
  text: string;
  /** Address in the console. */
  link: string | null;
  /** The record that tells, to ask later what became of its letters (`notice_letters_of`). */
  sourceId?: string;
}

/**
 * SQL that gives `place_id uuid, role text, user_id text` of everybody who holds one of the roles `$2::text[]` in one of the places
 * `$1::uuid[]` today (`$3::date`) itself, not below or above it. The lib that knows the users registers it.
 */
type RecipientsSql = string;

/** Tells people what happened: one call of a higher lib inside its own transaction, so that both happen or neither. */
@Injectable()
export class Notices {
  private recipients: RecipientsSql | null = null;

  registerRecipients(sql: RecipientsSql): void {
    this.recipients = sql;
  }

  /**
   * Writes one notice for each person and queues a letter for those who want one; whoever acts is not told of his own act.
   * @returns how many people each notice reached, in their order. The transaction keeps the role `role` it had.
   */
  async send(
    tx: EntityManager,
    notices: readonly NoticeToSend[],
    { except, day, role }: { except: string; day: string; role: 'register_writer' | 'register_job' },
  ): Promise<number[]> {
    if (!this.recipients || notices.length === 0) return notices.map(() => 0);
    // Whom a notice is for is not for its author to read: this one statement is the system's.
    return asSystem(tx, async () => {
      await takeRole(tx, 'register_job');
      const told = await this.insert(tx, notices, except, day);
      await takeRole(tx, role);
      return told;
    });
  }

  private async insert(
    tx: EntityManager,
    notices: readonly NoticeToSend[],
    except: string,
    day: string,
  ): Promise<number[]> {
    const places = [...new Set(notices.map(({ placeId }) => placeId))];
    const roles = [...new Set(notices.flatMap((notice) => notice.roles))];
    const people = (await tx.query(this.recipients!, [places, roles, day])) as {
      place_id: string;
      user_id: string;
      role: string;
    }[];
    const at = Map.groupBy(people, ({ place_id }) => place_id);
    const told = notices.map(({ placeId, roles: wanted }) => {
      const held = (at.get(placeId) ?? []).filter(({ role }) => wanted.some((one) => one === role));
      return [...new Set(held.map(({ user_id }) => user_id))].filter((id) => id !== except);
    });
    const rows = notices.flatMap(({ subject, text, link, sourceId }, n) =>
      told[n]!.map((recipient) => ({
        recipient,
        subject: subject.slice(0, 200),
        text: text.slice(0, 2000),
        link,
        source: sourceId ?? null,
      })),
    );
    if (rows.length > 0) await tx.query(TELL, [JSON.stringify(rows)]);
    return told.map(({ length }) => length);
  }
}

const TELL = `
  WITH told AS (
    INSERT INTO notice (recipient_id, subject, text, link, source_id)
    SELECT recipient, subject, text, link, source FROM json_to_recordset($1)
      AS r (recipient text, subject text, text text, link text, source uuid)
    RETURNING id, recipient_id, subject)
  INSERT INTO notice_letter (notice_id, recipient_id, step, subject, attempt)
  SELECT t.id, t.recipient_id, 'QUEUED', t.subject, 0 FROM told t JOIN notice_address a ON a.owner_id = t.recipient_id`;
