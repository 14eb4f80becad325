import { Database } from '@platform/database';
import { type Actor, systemActor } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MyView, SaveView } from './my-view';
import { SAVED_VIEW_ERRORS } from './saved-view.errors';

const MOST = 100;

/** Views of lists: a person's own, and those that somebody of the same office shares; never another office's. */
@Injectable()
export class SavedViewService {
  constructor(private readonly db: Database) {}

  /** @throws VIEW_OF_PERSON for a program. */
  of(actor: Actor, list: string): Promise<MyView[]> {
    return this.own(actor, 'Xem các cách xem đã lưu', (tx) => viewsOf(tx, actor, list));
  }

  /** Saves a new view, or changes one's own. @throws VIEW_NAME_TAKEN, VIEW_NOT_FOUND, CONFLICT, VIEW_WITHOUT_OFFICE */
  save(actor: Actor, { id, expectedVersion, list, name, state, shared, preferred }: SaveView): Promise<MyView[]> {
    const office = officesOf(actor)[0];
    if (shared && !office) throw SAVED_VIEW_ERRORS.VIEW_WITHOUT_OFFICE({ field: 'shared' });
    return this.own(actor, 'Lưu cách xem', async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [actor.id]);
      if (id) await requireOwn(tx, actor, id, expectedVersion ?? 0);
      const values = [actor.id, list, name.normalize('NFC').trim(), id ?? null];
      const [twin] = (await tx.query(
        'SELECT 1 FROM saved_view WHERE owner_id = $1 AND list = $2 AND name = $3 AND id IS DISTINCT FROM $4::uuid',
        values,
      )) as unknown[];
      if (twin) throw SAVED_VIEW_ERRORS.VIEW_NAME_TAKEN({ field: 'name' });
      if (preferred) {
        await tx.query(
          `UPDATE saved_view SET preferred = false
           WHERE owner_id = $1 AND list = $2 AND preferred AND id IS DISTINCT FROM $3::uuid`,
          [actor.id, list, id ?? null],
        );
      }
      const content = [...values.slice(0, 3), state, shared ? office : null, preferred, actor.name.slice(0, 200)];
      await (id
        ? tx.query(
            `UPDATE saved_view SET name = $3, state = $4, unit_id = $5, preferred = $6, owner_name = $7
             WHERE owner_id = $1 AND list = $2 AND id = $8`,
            [...content, id],
          )
        : tx.query(
            `INSERT INTO saved_view (owner_id, list, name, state, unit_id, preferred, owner_name)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
            content,
          ));
      return viewsOf(tx, actor, list);
    });
  }

  /** @throws VIEW_NOT_FOUND, CONFLICT */
  remove(actor: Actor, id: string, expectedVersion: number): Promise<MyView[]> {
    return this.own(actor, 'Xóa cách xem', async (tx) => {
      const list = await requireOwn(tx, actor, id, expectedVersion);
      await tx.query('DELETE FROM saved_view WHERE id = $1 AND owner_id = $2', [id, actor.id]);
      return viewsOf(tx, actor, list);
    });
  }

  /* The rows are closed to everybody's own grants; each statement here names the owner and his offices. */
  private own<T>(actor: Actor, reason: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (actor.kind !== 'USER') throw SAVED_VIEW_ERRORS.VIEW_OF_PERSON();
    return this.db.write({ ...systemActor('saved-view'), id: actor.id, name: actor.name }, { reason }, work);
  }
}

/** The units in which the person himself is appointed; not those below them. */
function officesOf({ grants }: Actor): string[] {
  return [...new Set(grants.flatMap(({ unitId }) => (unitId ? [unitId] : [])))].sort();
}

async function viewsOf(tx: EntityManager, actor: Actor, list: string): Promise<MyView[]> {
  return (await tx.query(
    `SELECT id, version, name, state, unit_id IS NOT NULL AS shared, owner_id = $1 AS own, owner_name AS "ownerName",
       preferred AND owner_id = $1 AS preferred
     FROM saved_view WHERE list = $2 AND (owner_id = $1 OR unit_id = ANY($3::uuid[]))
     ORDER BY owner_id <> $1, name, id LIMIT ${MOST}`,
    [actor.id, list, officesOf(actor)],
  )) as MyView[];
}

async function requireOwn(tx: EntityManager, actor: Actor, id: string, expected: number): Promise<string> {
  const [view] = (await tx.query('SELECT version, list FROM saved_view WHERE id = $1 AND owner_id = $2 FOR UPDATE', [
    id,
    actor.id,
  ])) as { version: number; list: string }[];
  if (!view) throw SAVED_VIEW_ERRORS.VIEW_NOT_FOUND();
  if (view.version !== expected) throw SAVED_VIEW_ERRORS.CONFLICT({ details: { currentVersion: view.version } });
  return view.list;
}
