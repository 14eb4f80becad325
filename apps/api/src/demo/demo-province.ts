import { FindingService } from '@domain/co-op';
import { LegalRules } from '@domain/legal-rule';
import type { Database } from '@platform/database';
import { takeRole } from '@platform/database';
import { type KeyRing, systemActor, today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { memberRows, type RegisterOwner } from './demo-members';
import { addDemoRecords } from './demo-records';
import { addDemoCampaign } from './demo-campaign';
import { addDemoDebts } from './demo-debts';
import { addDemoLinks } from './demo-links';
import { addDemoOcop } from './demo-ocop';
import { coOpRows } from './demo-rows';
import { Invention } from './invention';
import {
  inventedCode,
  type InventedKind,
  type InventedOrganisation,
  inventOrganisation,
  type OldCommune,
} from './invented-organisation';

/** How many of which kind in which former province: a state of 2026 on the way to the targets of 2030. */
const MIX: readonly { territory: string; tax: '24' | '23'; kinds: readonly (readonly [InventedKind, number])[] }[] = [
  {
    territory: 'FORMER_BAC_GIANG',
    tax: '24',
    kinds: [
      ['COOPERATIVE', 1540],
      ['COOPERATIVE_GROUP', 557],
      ['COOPERATIVE_UNION', 4],
      ['PEOPLES_CREDIT_FUND', 24],
    ],
  },
  {
    territory: 'FORMER_BAC_NINH',
    tax: '23',
    kinds: [
      ['COOPERATIVE', 640],
      ['COOPERATIVE_GROUP', 236],
      ['COOPERATIVE_UNION', 2],
      ['PEOPLES_CREDIT_FUND', 22],
    ],
  },
];

const SEED = 20;

/**
 * Loads the invented province: statements of the office, then of registry and tax authority, people, findings, years.
 * @param share the part of it that is wanted, from 0 to 1: the first of each kind, the same as in the whole
 */
export async function loadDemoProvince(db: Database, keys: KeyRing, share = 1): Promise<number> {
  const actor = systemActor('demo');
  const reason = 'Nạp tỉnh minh họa (dữ liệu tự tạo)';
  return db.write(actor, { reason, role: 'register_job' }, async (tx) => {
    const present = (await tx.query('SELECT 1 FROM organisation LIMIT 1')) as unknown[];
    if (present.length > 0) return 0;
    const organisations: InventedOrganisation[] = [];
    for (const [index, part] of MIX.entries())
      organisations.push(...invent(await communesOf(tx, part.territory), part, index, share));
    const rows = coOpRows(organisations, keys, await newIds(tx, organisations.length * 5));
    for (const { table, role, values } of rows) {
      if (role) await takeRole(tx, role);
      await insert(tx, table, values);
      await takeRole(tx, 'register_job');
    }
    await insertMembers(tx, keys);
    await countRows(tx);
    await addDemoRecords(tx);
    await addDemoLinks(tx);
    await addDemoCampaign(tx);
    await addDemoOcop(tx);
    await addDemoDebts(tx);
    const ids = (await tx.query('SELECT id FROM organisation')) as { id: string }[];
    await new FindingService(new LegalRules(db)).refresh(
      tx,
      ids.map(({ id }) => id),
    );
    return organisations.length;
  });
}

/* To the planner every table is as empty as it was before this transaction, and what follows reads them all at once. */
async function countRows(tx: EntityManager): Promise<void> {
  await tx.query('RESET ROLE');
  await tx.query('ANALYZE');
  await takeRole(tx, 'register_job');
}

/* A union's members are cooperatives and stand elsewhere. */
async function insertMembers(tx: EntityManager, keys: KeyRing): Promise<void> {
  const owners = (await tx.query(
    `SELECT o.id, o.kind, o.established_on::text AS "establishedOn", o.charter_capital::text AS "charterCapital",
       o.official_member_count AS members, coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.id)
         FROM officer f JOIN party p ON p.id = f.person_id WHERE f.organisation_id = o.id), '[]') AS leaders
     FROM organisation o WHERE o.kind <> 'COOPERATIVE_UNION' ORDER BY o.name, o.code, o.address_line`,
  )) as RegisterOwner[];
  const ids = await newIds(tx, 120_000);
  const rows = memberRows(owners, keys, () => ids.pop()!);
  for (const [table, values] of Object.entries(rows)) await insert(tx, table, values as Record<string, unknown>[]);
}

function invent(
  communes: OldCommune[],
  { tax, kinds }: (typeof MIX)[number],
  part: number,
  share: number,
): InventedOrganisation[] {
  const day = today();
  let serial = 0;
  return kinds.flatMap(([kind, count], at) =>
    Array.from({ length: Math.ceil(count * share) }, (_, index) => {
      const r = new Invention(SEED + part, at * 100_000 + index);
      serial += 1;
      return inventOrganisation(r, kind, r.pick(communes), inventedCode(tax, serial), day);
    }),
  );
}

/* The communes of the former province as they were, and the commune of today that each went into. */
async function communesOf(tx: EntityManager, territory: string): Promise<OldCommune[]> {
  return (await tx.query(
    `SELECT u.id, u.name, d.full_name AS district, l.at_unit_id AS "successorId"
     FROM territory t
     JOIN territory_unit tu ON tu.territory_id = t.id AND tu.valid_to = '2025-07-01'
     JOIN admin_unit u ON u.id = tu.unit_id AND u.level = 'COMMUNE'
     JOIN admin_unit d ON d.id = u.parent_id
     JOIN admin_unit_lineage l ON l.unit_id = u.id AND l.valid_to IS NULL
     WHERE t.code = $1 ORDER BY u.code`,
    [territory],
  )) as OldCommune[];
}

async function newIds(tx: EntityManager, count: number): Promise<string[]> {
  const rows = (await tx.query('SELECT uuidv7() AS id FROM generate_series(1, $1)', [count])) as { id: string }[];
  return rows.map(({ id }) => id);
}

const SLICE = 4_000;

async function insert(tx: EntityManager, table: string, values: readonly Record<string, unknown>[]): Promise<void> {
  for (let at = 0; at < values.length; at += SLICE) {
    const slice = values.slice(at, at + SLICE);
    const columns = Object.keys(slice[0]!).join(', ');
    await tx.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(slice)],
    );
  }
}
