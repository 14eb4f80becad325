import { Database, newId } from '@platform/database';
import {
  actorOf,
  createTestDatabase,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';
import { type Actor, systemActor } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { Party, PartyKind } from './party.entity';

const OFFICERS = '{ organisations(first: 9) { nodes { officers(first: 9) { nodes { post person { name } } } } } }';

describe('a person', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let db: Database;
  let organisations: { id: string; commune_id: string }[];
  let here: Actor;
  let there: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    await stateOrganisations(database.url, [
      { name: 'Hợp tác xã Một', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang', officialMemberCount: 9 },
      { name: 'Hợp tác xã Hai', unit: 'Xã Phù Lãng', province: 'Tỉnh Bắc Ninh', officialMemberCount: 9 },
    ]);
    app = await startRegister(database.url);
    db = app.db;
    organisations = await query(database.url, 'SELECT id, commune_id FROM organisation ORDER BY name DESC');
    here = actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: organisations[0]!.commune_id });
    there = actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: organisations[1]!.commune_id });
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const make = async (tx: EntityManager, name: string): Promise<string> => {
    const id = await newId(tx);
    await tx.save(Party, tx.create(Party, { id, kind: PartyKind.PERSON, name, nameKey: name }));
    return id;
  };
  const appoint = (tx: EntityManager, organisation: string, person: string): Promise<unknown> =>
    tx.query(
      `INSERT INTO officer (valid_from, organisation_id, person_id, post) VALUES ('2025-01-01', $1, $2, 'CHAIR')`,
      [organisation, person],
    );
  const sees = (actor: Actor, id: string): Promise<boolean> =>
    db.write(actor, { reason: 'xem' }, (tx) => tx.existsBy(Party, { id }));
  const named = async (actor: Actor): Promise<string> => JSON.stringify((await app.run(OFFICERS, actor)).data);

  it('is seen by whoever makes him until somebody points at him, and by nobody else', async () => {
    const id = await db.write(here, { reason: 'thử' }, async (tx) => {
      const made = await make(tx, 'Người chưa gắn');
      expect(await tx.existsBy(Party, { id: made })).toBe(true);
      await tx.update(Party, { id: made }, { name: 'Người chưa gắn với ai' });
      expect((await tx.findOneByOrFail(Party, { id: made })).name).toBe('Người chưa gắn với ai');
      return made;
    });
    expect(await sees(here, id)).toBe(false);
    expect(await sees(there, id)).toBe(false);
    expect(await sees(actorOf('PROVINCE_OFFICER', { level: 'NATION', unitId: null }), id)).toBe(false);
    // The registry may name him again.
    expect(await sees(systemActor('sync'), id)).toBe(true);
  });

  it('is seen where his post is and changed there, once he is made and appointed in one transaction', async () => {
    const id = await db.write(here, { reason: 'thử' }, async (tx) => {
      const made = await make(tx, 'Nguyễn Văn Có Chức');
      await appoint(tx, organisations[0]!.id, made);
      return made;
    });
    expect([await sees(here, id), await sees(there, id)]).toEqual([true, false]);
    expect(await named(here)).toContain('Nguyễn Văn Có Chức');
    expect(await named(there)).not.toContain('Nguyễn Văn Có Chức');
    const renamed = (actor: Actor): Promise<number | undefined> =>
      db.write(actor, { reason: 'đổi' }, async (tx) => (await tx.update(Party, { id }, { name: 'Tên mới' })).affected);
    expect([await renamed(there), await renamed(here)]).toEqual([0, 1]);
  });

  it('of two communes is seen in both', async () => {
    const id = await db.write(here, { reason: 'thử' }, async (tx) => {
      const made = await make(tx, 'Lê Thị Hai Nơi');
      await appoint(tx, organisations[0]!.id, made);
      return made;
    });
    await db.write(there, { reason: 'thử' }, (tx) => appoint(tx, organisations[1]!.id, id));
    expect([await sees(here, id), await sees(there, id)]).toEqual([true, true]);
    expect(await named(there)).toContain('Lê Thị Hai Nơi');
  });

  it('behind a post that is read is not asked for a second time', async () => {
    const asked: string[] = [];
    app.reads.observer = ({ sql }) => asked.push(sql);
    await app.run(OFFICERS, here);
    const narrow = { ...here, grants: here.grants.filter(({ permission }) => permission !== 'party:read') };
    const elsewhere = there.grants.filter(({ permission }) => permission === 'party:read');
    await app.run(OFFICERS, { ...narrow, grants: [...narrow.grants, ...elsewhere] });
    app.reads.observer = null;
    expect(asked.map((sql) => /FROM officer \w+_by\d/.test(sql))).toEqual([false, true]);
  });

  it('stays hidden in a post that is seen by the right to organisations alone', async () => {
    const mixed = actorOf('LIAISON', { level: 'NATION', unitId: null });
    const grants = here.grants.filter(({ permission }) => permission === 'party:read');
    const { data, errors } = await app.run(OFFICERS, { ...mixed, grants: [...mixed.grants, ...grants] });
    expect(errors).toBeUndefined();
    const posts = (data!['organisations'] as { nodes: { officers: { nodes: { person: unknown }[] } }[] }).nodes;
    const people = posts.map(({ officers }) => officers.nodes.map(({ person }) => person !== null));
    // The one of the other commune is seen too: he has a post here as well.
    expect(people.flat().filter(Boolean)).toHaveLength(3);
    const none = await app.run(OFFICERS, mixed);
    expect(JSON.stringify(none.data)).not.toContain('"name"');
  });
});
