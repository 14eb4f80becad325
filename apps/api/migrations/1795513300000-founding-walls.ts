import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The two questions the policies of statements ask for every row that founds an organisation, asked more cheaply: the one
 * table it is asked of has a plan that is kept, and the unit is looked up once.
 */
const WALLS = `
CREATE OR REPLACE FUNCTION register_row_exists(relation text, row_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  found_it boolean;
BEGIN
  IF relation = 'organisation' THEN
    RETURN EXISTS (SELECT 1 FROM organisation o WHERE o.id = row_id);
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1)', relation) INTO found_it USING row_id;
  RETURN found_it;
END $$;

CREATE OR REPLACE FUNCTION register_unit_in_scope(permission text, unit uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  place uuid := unit;
  province uuid;
BEGIN
  SELECT l.at_unit_id INTO place FROM admin_unit_lineage l WHERE l.unit_id = unit AND l.valid_from <= register_today()
    AND (l.valid_to IS NULL OR l.valid_to > register_today());
  place := coalesce(place, unit);
  SELECT u.province_id INTO province FROM admin_unit u WHERE u.id = place;
  RETURN FOUND AND register_in_scope(permission, province, place);
END $$;
`;

export class FoundingWalls1795513300000 implements MigrationInterface {
  name = 'FoundingWalls1795513300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WALLS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
