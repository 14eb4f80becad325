import { type NoticeToSend } from '@platform/notice';
import type { EntityManager } from 'typeorm';
import type { Decision } from './proposal.rules';

interface Told {
  name: string;
  communeId: string;
}

async function organisationOf(tx: EntityManager, id: string): Promise<Told> {
  const [found] = (await tx.query('SELECT name, commune_id AS "communeId" FROM organisation WHERE id = $1', [
    id,
  ])) as Told[];
  return found!;
}

/** A change is asked for: the officers of the commune decide it. */
export async function noticeOfProposal(
  tx: EntityManager,
  { id, organisationId, fields, reason }: { id: string; organisationId: string; fields: number; reason: string },
): Promise<NoticeToSend> {
  const { name, communeId } = await organisationOf(tx, organisationId);
  return {
    placeId: communeId,
    roles: ['COMMUNE_OFFICER'],
    subject: 'Có đề nghị sửa chờ quyết định',
    text: `${name}: ${fields} mục. Lý do: ${reason}`,
    link: `/proposals/${id}`,
  };
}

/** It is decided: the organisation's own people learn what became of it. */
export async function noticeOfDecision(
  tx: EntityManager,
  { id, organisationId, decisions }: { id: string; organisationId: string; decisions: readonly Decision[] },
): Promise<NoticeToSend> {
  const { name } = await organisationOf(tx, organisationId);
  const accepted = decisions.filter((one) => one.accepted).length;
  return {
    placeId: organisationId,
    roles: ['COOP_USER'],
    subject: 'Đề nghị sửa đã được quyết định',
    text: `${name}: nhận ${accepted} trong ${decisions.length} mục.`,
    link: `/proposals/${id}`,
  };
}
