import type { Actor } from '@platform/kernel';
import { actorOf, asSystem, query, stateOrganisations, type TestDatabase } from '@platform/testing';

/** Who has a hand in OCOP: three of a council, one of whom is a user of the co-op too; and a commune elsewhere. */
export type OcopPeople = Record<
  'coop' | 'commune' | 'province' | 'sector' | 'one' | 'two' | 'kin' | 'elsewhere',
  Actor
>;

/** A co-op with whoever files, checks, appraises, scores and decides on its products. `one` is an officer of the province too. */
export async function ocopPeople(database: TestDatabase): Promise<{ organisationId: string; people: OcopPeople }> {
  const [first, second] = await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Ong Thử', unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Gốm Thử', unit: 'Xã Phù Lãng', province: 'Tỉnh Bắc Ninh' },
  ]);
  const organisationId = first!;
  const [place] = await query<{ commune_id: string; province_id: string; other: string }>(
    database.url,
    `SELECT o.commune_id, o.province_id, (SELECT commune_id FROM organisation WHERE id = '${second}') AS other
     FROM organisation o WHERE o.id = $1`,
    [first],
  );
  const { commune_id: communeId, province_id: provinceId, other } = place!;
  const province = { level: 'PROVINCE', unitId: provinceId } as const;
  const users: Record<string, string> = {};
  await asSystem(database.url, async (client) => {
    for (const name of ['one', 'two', 'kin']) {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO user_account (username, display_name, unit_id, province_id, commune_id, password_set_at)
         VALUES ($1, $2, $3, $3, gen_random_uuid(), now()) RETURNING id`,
        [name, `Ủy viên ${name}`, provinceId],
      );
      users[name] = rows[0]!.id;
      await client.query(
        `INSERT INTO role_appointment (valid_from, user_id, role, unit_id, reach) VALUES ('2025-07-01', $1, 'OCOP_COUNCIL', $2, 'ALL_BELOW')`,
        [users[name], provinceId],
      );
    }
    await client.query(
      `INSERT INTO role_appointment (valid_from, user_id, role, unit_id, reach) VALUES ('2025-07-01', $1, 'PROVINCE_OFFICER', $2, 'ALL_BELOW')`,
      [users['one'], provinceId],
    );
    await client.query(
      `INSERT INTO role_appointment (valid_from, user_id, role, organisation_id, reach) VALUES ('2025-07-01', $1, 'COOP_USER', $2, 'ALL_BELOW')`,
      [users['kin'], organisationId],
    );
  });
  const people = {} as OcopPeople;
  people.coop = { ...actorOf('COOP_USER', { level: 'ORGANISATION', unitId: organisationId }), id: 'coop' };
  people.commune = { ...actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: communeId }), id: 'commune' };
  people.elsewhere = { ...actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: other }), id: 'elsewhere' };
  people.province = { ...actorOf('PROVINCE_OFFICER', province), id: 'province' };
  people.sector = { ...actorOf('SECTOR_OFFICER', province), id: 'sector' };
  for (const name of ['one', 'two', 'kin'] as const)
    people[name] = { ...actorOf('OCOP_COUNCIL', province), id: users[name]! };
  return { organisationId, people };
}
