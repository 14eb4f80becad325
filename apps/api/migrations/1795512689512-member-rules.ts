import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What memberships derive by themselves, whoever writes them: the member's id, the place of the organisation, the keys
 * of lists and search. A membership follows its organisation to another commune. A person is found by the blind index of
 * his number whether or not the caller may see him, and the caller is told nothing of it.
 */
const DERIVE = `
CREATE FUNCTION membership_derive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  given text := regexp_replace(NEW.name, '^.* ', '');
BEGIN
  NEW.member_id := coalesce(NEW.party_id, NEW.member_organisation_id);
  SELECT o.province_id, o.commune_id INTO NEW.province_id, NEW.commune_id FROM organisation o WHERE o.id = NEW.organisation_id;
  NEW.name_key := register_fold(NEW.name);
  -- "0 An Nguyễn Văn": members of now first, then by given name; bodies by their whole name.
  NEW.list_key := CASE WHEN NEW.valid_to IS NULL THEN '0 ' ELSE '1 ' END
    || CASE WHEN NEW.kind = 'PERSON' THEN given || ' ' ELSE '' END || NEW.name;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_derive BEFORE INSERT OR UPDATE ON membership FOR EACH ROW EXECUTE FUNCTION membership_derive();

CREATE FUNCTION membership_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE membership SET commune_id = NEW.commune_id WHERE organisation_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER membership_follow AFTER UPDATE OF commune_id, province_id ON organisation FOR EACH ROW
  WHEN (OLD.commune_id IS DISTINCT FROM NEW.commune_id OR OLD.province_id IS DISTINCT FROM NEW.province_id)
  EXECUTE FUNCTION membership_follow();

CREATE FUNCTION capital_contribution_derive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  SELECT m.organisation_id INTO NEW.organisation_id FROM membership m WHERE m.id = NEW.membership_id;
  RETURN NEW;
END $$;
CREATE TRIGGER capital_contribution_derive BEFORE INSERT ON capital_contribution FOR EACH ROW
  EXECUTE FUNCTION capital_contribution_derive();
`;

const PERSONS = `
CREATE FUNCTION party_known_by(number_index bytea, key text, OUT id uuid, OUT taken boolean) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT (array_agg(p.id) FILTER (WHERE p.name_key = key AND p.kind = 'PERSON'))[1], count(*) > 0
  FROM party p WHERE p.national_id_index = number_index
$$;
REVOKE ALL ON FUNCTION party_known_by(bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION party_known_by(bytea, text) TO register_writer, register_job;

-- How many other persons somebody has unmasked within the last hour, also those he sees no longer.
CREATE FUNCTION persons_unmasked(actor text, besides uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT count(DISTINCT d.party_id)::integer FROM person_disclosure d
  WHERE d.actor_id = actor AND d.party_id <> besides AND d.at > clock_timestamp() - interval '1 hour'
$$;
REVOKE ALL ON FUNCTION persons_unmasked(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION persons_unmasked(text, uuid) TO register_writer, register_job;
`;

export class MemberRules1795512689512 implements MigrationInterface {
  name = 'MemberRules1795512689512';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DERIVE);
    await runner.query(PERSONS);
    await runner.query('CREATE INDEX membership_name_trgm_idx ON membership USING gin (name_key gin_trgm_ops)');
    await runner.query('CREATE INDEX membership_history_organisation_idx ON membership_history (organisation_id)');
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
