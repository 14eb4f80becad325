import { editFunction } from '@platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Lists of old decisions name a product's district, or nothing but its province. Such a product lies in no commune; the
 * province it lies in today is that of any commune its own old province had: provinces were merged whole.
 */
const PLACE = `
CREATE FUNCTION ocop_place_of(unit uuid, OUT commune_id uuid, OUT province_id uuid) LANGUAGE plpgsql STABLE AS $$
DECLARE
  tier text;
BEGIN
  SELECT u.level INTO tier FROM admin_unit u WHERE u.id = unit;
  IF tier = 'COMMUNE' THEN
    commune_id := register_unit_today(unit);
    SELECT u.province_id INTO province_id FROM admin_unit u WHERE u.id = register_unit_today(unit);
  ELSIF tier IS NOT NULL THEN
    SELECT u.province_id INTO province_id FROM admin_unit d
    JOIN admin_unit k ON k.level = 'COMMUNE' AND k.province_id = d.province_id
    JOIN admin_unit u ON u.id = register_unit_today(k.id) AND u.valid_to IS NULL
    WHERE d.id = unit ORDER BY k.id LIMIT 1;
  END IF;
END $$;
`;

export class OcopList1795542000000 implements MigrationInterface {
  name = 'OcopList1795542000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['ocop_product', 'ocop_product_history', 'ocop_evidence', 'ocop_evidence_history'])
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN commune_id DROP NOT NULL`);
    await runner.query(PLACE);
    await editFunction(
      runner,
      'ocop_place()',
      `  NEW.commune_id := register_unit_today(NEW.unit_id);
  SELECT u.province_id INTO NEW.province_id FROM admin_unit u WHERE u.id = NEW.commune_id;`,
      '  SELECT p.commune_id, p.province_id INTO NEW.commune_id, NEW.province_id FROM ocop_place_of(NEW.unit_id) p;',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
