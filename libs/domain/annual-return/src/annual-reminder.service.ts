import { LEGAL_CODES, LegalRules } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database } from '@platform/database';
import { every, type Job } from '@platform/job';
import { type IsoDate, today } from '@platform/kernel';
import { Notices, type NoticeToSend } from '@platform/notice';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualCampaign } from './annual-campaign.entity';
import { namesOf, occasionNow, occasionOn, reminderDays, ReminderKind, timeLeft } from './annual-reminder.rules';
import { RETURN_ERRORS } from './annual-return.errors';
import type { RemindAnnualReturns } from './annual-return.inputs';
import { RETURN_CHECK } from './annual-return.permissions';
import { ReturnState } from './annual-return.rules';
import { ReminderOutcome } from './reminder-outcome';

interface Pending {
  id: string;
  organisationId: string;
  name: string;
  communeId: string;
}

interface Sending {
  campaign: Pick<AnnualCampaign, 'year' | 'dueOn' | 'communeDueOn'>;
  kind: ReminderKind;
  occasion: string;
  day: IsoDate;
  by: { id: string; name: string; role: 'register_writer' | 'register_job' };
}

const MISSING: readonly ReturnState[] = [ReturnState.DRAFT, ReturnState.RETURNED];
const EVERY_MINUTES = 60;

/** Reminds who has to act on a return: on the days of the law's parameter by itself, and whenever an officer wants it. */
@Injectable()
export class AnnualReminderService {
  constructor(
    private readonly db: Database,
    private readonly rules: LegalRules,
    private readonly notices: Notices,
  ) {}

  job(): Job {
    return every(EVERY_MINUTES, 'annual-reminders', (tx) => this.round(tx, today()));
  }

  /**
   * Sends what has come due on `day` and was not sent: notice, letter and proof in this one transaction, one round at a
   * time, so that a worker that dies or a second one beside it neither loses nor doubles any.
   * @returns how many returns somebody was reminded of.
   */
  async round(tx: EntityManager, day: IsoDate): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('annual-reminders', 7))`);
    const days = reminderDays((await this.rules.at(day, tx)).list(LEGAL_CODES.annualReturnReminderDays));
    const campaigns = await tx.find(AnnualCampaign, { order: { year: 'ASC', id: 'ASC' } });
    const by = { id: '', name: 'Nhắc tự động', role: 'register_job' } as const;
    let reminded = 0;
    for (const campaign of campaigns) {
      for (const kind of Object.values(ReminderKind)) {
        const occasion = occasionOn(kind === 'CHECK' ? campaign.communeDueOn : campaign.dueOn, days, day);
        if (!occasion) continue;
        const pending = await this.pending(tx, campaign.id, kind, occasion);
        reminded += (await this.send(tx, pending, { campaign, kind, occasion, day, by })).length;
      }
    }
    return reminded;
  }

  /**
   * An officer reminds those who have not submitted, in his own place; each at most once a day.
   * @throws CAMPAIGN_NOT_FOUND.
   */
  remindNow(ask: Ask, input: RemindAnnualReturns): Promise<ReminderOutcome> {
    const { campaignId, communeId = null, organisationIds = null, reason } = input;
    const day = today();
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const campaign = await tx.findOneBy(AnnualCampaign, { id: campaignId });
      if (!campaign) throw RETURN_ERRORS.CAMPAIGN_NOT_FOUND({ field: 'campaignId' });
      const occasion = occasionNow(day);
      // Two officers who press at once: the second finds what the first has sent.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 8))', [campaignId]);
      const asked = (await tx.query(MISSING_IN_PLACE, [
        campaignId,
        MISSING,
        communeId,
        organisationIds,
        RETURN_CHECK.code,
        occasion,
      ])) as (Pending & { already: boolean })[];
      const pending = asked.filter(({ already }) => !already);
      const by = { id: ask.actor.id, name: ask.actor.name, role: 'register_writer' } as const;
      const told = await this.send(tx, pending, { campaign, kind: ReminderKind.SUBMIT, occasion, day, by });
      const reached = new Set(told);
      return {
        missing: asked.length,
        reminded: told.length,
        already: asked.length - pending.length,
        unreached: pending
          .filter(({ id }) => !reached.has(id))
          .map(({ id, organisationId, name }) => ({ returnId: id, organisationId, name })),
      };
    });
  }

  private async pending(
    tx: EntityManager,
    campaignId: string,
    kind: ReminderKind,
    occasion: string,
  ): Promise<Pending[]> {
    const states = kind === ReminderKind.CHECK ? [ReturnState.SUBMITTED] : MISSING;
    const sql = kind === ReminderKind.SUBMIT ? PENDING : `${PENDING} ${NOT_IN_COMMUNE}`;
    return (await tx.query(`${sql} ORDER BY o.name, o.id`, [campaignId, states, kind, occasion])) as Pending[];
  }

  /** @returns the returns somebody was told of; where nobody can be told there is no proof, and it is tried again. */
  private async send(tx: EntityManager, pending: readonly Pending[], sending: Sending): Promise<string[]> {
    const { kind, occasion, day, by } = sending;
    const single = kind === ReminderKind.SUBMIT;
    const groups = [...Map.groupBy(pending, (one) => (single ? one.id : one.communeId)).values()];
    const ids = groups.length === 0 ? [] : await newIds(tx, groups.length);
    const letters = groups.map((group, n) => ({ ...noticeOf(group, sending), sourceId: ids[n]! }));
    const told = await this.notices.send(tx, letters, { except: by.id, day, role: by.role });
    const proofs = groups.flatMap((group, n) =>
      told[n]! === 0
        ? []
        : group.map(({ id, organisationId }) => ({
            id,
            organisation: organisationId,
            told: told[n]!,
            sending: ids[n]!,
          })),
    );
    if (proofs.length > 0) await tx.query(PROVE, [JSON.stringify(proofs), kind, occasion, day, by.name.slice(0, 200)]);
    return proofs.map(({ id }) => id);
  }
}

function noticeOf(group: readonly Pending[], { campaign, kind, day }: Sending): NoticeToSend {
  const { year, dueOn, communeDueOn } = campaign;
  const [first] = group;
  const names = namesOf(group.map(({ name }) => name));
  switch (kind) {
    case ReminderKind.SUBMIT:
      return {
        placeId: first!.organisationId,
        roles: ['COOP_USER'],
        subject: `Báo cáo năm ${year} chưa nộp`,
        text: `${timeLeft(dueOn, day)}. ${first!.name} chưa nộp báo cáo năm ${year}.`,
        link: `/annual-returns/${first!.id}`,
      };
    case ReminderKind.CHASE:
      return {
        placeId: first!.communeId,
        roles: ['COMMUNE_OFFICER'],
        subject: `Báo cáo năm ${year}: ${group.length} tổ chức chưa nộp`,
        text: `${timeLeft(dueOn, day)}. Chưa nộp: ${names}.`,
        link: '/annual-returns?state=DRAFT,RETURNED',
      };
    case ReminderKind.CHECK:
      return {
        placeId: first!.communeId,
        roles: ['COMMUNE_OFFICER'],
        subject: `Báo cáo năm ${year}: ${group.length} bản chờ xã kiểm tra`,
        text: `${timeLeft(communeDueOn, day)}. Đã nộp, chờ xã kiểm tra: ${names}.`,
        link: '/annual-returns?state=SUBMITTED',
      };
  }
}

async function newIds(tx: EntityManager, count: number): Promise<string[]> {
  const rows = (await tx.query('SELECT uuidv7() AS id FROM generate_series(1, $1::integer)', [count])) as {
    id: string;
  }[];
  return rows.map(({ id }) => id);
}

const FOUND = `SELECT r.id, o.id AS "organisationId", o.name, o.commune_id AS "communeId"`;
const OF_RETURNS = `FROM annual_return r JOIN organisation o ON o.id = r.organisation_id
  WHERE r.campaign_id = $1 AND r.state = ANY($2::text[])`;

const PENDING = `${FOUND} ${OF_RETURNS}
  AND NOT EXISTS (SELECT 1 FROM annual_reminder x WHERE x.annual_return_id = r.id AND x.kind = $3 AND x.occasion = $4)`;

/* Officers get one notice an occasion: what is given back the day after is not news. */
const NOT_IN_COMMUNE = `
  AND o.commune_id NOT IN (SELECT xo.commune_id FROM annual_reminder x JOIN annual_return xr ON xr.id = x.annual_return_id
    JOIN organisation xo ON xo.id = xr.organisation_id WHERE xr.campaign_id = $1 AND x.kind = $3 AND x.occasion = $4)`;

const MISSING_IN_PLACE = `${FOUND},
    EXISTS (SELECT 1 FROM annual_reminder x WHERE x.annual_return_id = r.id AND x.kind = 'SUBMIT' AND x.occasion = $6) AS already
  ${OF_RETURNS} AND ($3::uuid IS NULL OR o.commune_id = $3) AND ($4::uuid[] IS NULL OR o.id = ANY($4))
    AND register_in_scope($5, o.province_id, o.commune_id, o.id)
  ORDER BY r.id`;

const PROVE = `
  INSERT INTO annual_reminder (annual_return_id, organisation_id, kind, occasion, sent_on, told, by_name, sending_id)
  SELECT id, organisation, $2, $3, $4::date, told, $5, sending
  FROM json_to_recordset($1) AS p (id uuid, organisation uuid, told integer, sending uuid)`;
