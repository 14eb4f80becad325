import { addLegalParameters } from '@domain/legal-rule';
import { OCOP_PARAMETERS } from '@domain/ocop-product';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Where a product or a paper lies today follows from the commune stated, whoever writes it. */
const PLACE = `
CREATE FUNCTION ocop_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.commune_id := register_unit_today(NEW.unit_id);
  SELECT u.province_id INTO NEW.province_id FROM admin_unit u WHERE u.id = NEW.commune_id;
  RETURN NEW;
END $$;
CREATE TRIGGER ocop_product_place BEFORE INSERT OR UPDATE ON ocop_product FOR EACH ROW EXECUTE FUNCTION ocop_place();
CREATE TRIGGER ocop_evidence_place BEFORE INSERT OR UPDATE ON ocop_evidence FOR EACH ROW EXECUTE FUNCTION ocop_place();
`;

/** The place of products and papers, and the dated law of certificates and councils. */
export class OcopProductsData1795527610000 implements MigrationInterface {
  name = 'OcopProductsData1795527610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLACE);
    await addLegalParameters(runner.manager, OCOP_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
