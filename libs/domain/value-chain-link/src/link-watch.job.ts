import { FindingService } from '@domain/co-op';
import { every, type Job } from '@platform/job';
import { today } from '@platform/kernel';
import { type NoticeToSend, Notices } from '@platform/notice';
import type { EntityManager } from 'typeorm';

const ROUND_MINUTES = 60;

const EARLY = ['LINK_BEHIND', 'LINK_ONE_BUYER', 'LINK_ENDING', 'CODE_ENDING'];

/* SQL that gives `id` of organisations whose warnings change with the days. */
const watchedToo: string[] = [];

/** A higher lib has more organisations watched, by SQL that gives their `id`. */
export function watchAlso(sql: string): void {
  watchedToo.push(sql);
}

/**
 * Days pass without a write: once an hour the findings of all who have a live link are brought up to date, and the officers
 * of the commune are told of each warning that this has opened.
 */
export function linkWatchJob(findings: FindingService, notices: Notices): Job {
  return every(ROUND_MINUTES, 'link-watch', (tx) => watchLinks(tx, findings, notices));
}

export async function watchLinks(tx: EntityManager, findings: FindingService, notices: Notices): Promise<number> {
  const watched = (await tx.query(
    `SELECT DISTINCT x.organisation_id AS id FROM link_seat x JOIN value_chain_link l ON l.id = x.link_id
     WHERE l.state IN ('SIGNED', 'IN_FORCE')
     UNION SELECT organisation_id FROM rule_finding WHERE closed_on IS NULL AND rule = ANY($1)
     ${watchedToo.map((sql) => `UNION ${sql}`).join(' ')} ORDER BY 1`,
    [EARLY],
  )) as { id: string }[];
  await findings.refresh(
    tx,
    watched.map(({ id }) => id),
  );
  const opened = (await tx.query(
    `SELECT o.id, o.name, o.commune_id AS "placeId", string_agg(f.message, E'\\n' ORDER BY f.message) AS text
     FROM rule_finding f JOIN organisation o ON o.id = f.organisation_id
     WHERE f.rule = ANY($1) AND f.closed_on IS NULL AND f.version = 1 AND f.known_from = transaction_timestamp()
     GROUP BY o.id ORDER BY o.id`,
    [EARLY],
  )) as { id: string; name: string; placeId: string; text: string }[];
  const told = opened.map(({ id, name, placeId, text }): NoticeToSend => ({
    placeId,
    roles: ['COMMUNE_OFFICER'],
    subject: `Cảnh báo sớm về liên kết: ${name}`,
    text,
    link: `/organisations/${id}?tab=links`,
  }));
  await notices.send(tx, told, { except: '', day: today(), role: 'register_job' });
  return opened.length;
}
