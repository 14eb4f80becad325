import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Links are ended, never deleted; what an undone import wrote and nobody touched since was never one. Its partners go with it
 * unless somebody else points at them.
 */
const TAKE_BACK = `
CREATE FUNCTION import_take_back_links(links uuid[], parties uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM value_chain_link l JOIN organisation o ON o.id = l.keeper_id
    WHERE l.id = ANY(links) AND NOT register_in_scope('link:write', o.province_id, o.commune_id, o.id)) THEN
    RAISE EXCEPTION 'links out of reach' USING ERRCODE = '42501';
  END IF;
  DELETE FROM link_seat x WHERE x.link_id = ANY(links);
  DELETE FROM link_party x WHERE x.link_id = ANY(links);
  DELETE FROM value_chain_link l WHERE l.id = ANY(links);
  PERFORM import_take_back_members(NULL, '{}', parties);
END $$;
REVOKE ALL ON FUNCTION import_take_back_links(uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_take_back_links(uuid[], uuid[]) TO register_writer, register_job;
`;

export class LinkList1795541000000 implements MigrationInterface {
  name = 'LinkList1795541000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_BACK);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
