import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What every table stands on: extensions, the roles and what they may reach, who acts (settings of the transaction),
 * and the trigger functions that write history and audit. Tables follow in their own migrations.
 */
const ROLES = ['register_reader', 'register_writer', 'register_job', 'w_office', 'w_dkkd', 'w_thue'];

export class Foundation1764000000000 implements MigrationInterface {
  name = 'Foundation1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['btree_gist', 'pg_trgm', 'pg_stat_statements']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    await createRoles(runner);
    await runner.query(SETTINGS);
    await runner.query(FOUNDING);
    await runner.query(AUDIT);
    await runner.query(TRIGGERS);
    await runner.query(READINESS);
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back');
  }
}

/* Roles belong to the server, not to the database: several databases of one server share them. */
async function createRoles(runner: QueryRunner): Promise<void> {
  for (const role of [...ROLES, 'register_app']) {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE ${role} NOLOGIN NOINHERIT;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
  }
  // The application signs in as register_app, which may do nothing, and takes one of these roles per transaction.
  await runner.query(`GRANT register_writer, register_job, w_office, w_dkkd, w_thue TO register_app`);
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${ROLES.join(', ')}, register_app`);
  await runner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
  await runner.query(`
    ALTER ROLE register_reader SET statement_timeout = '5s';
    ALTER ROLE register_app SET statement_timeout = '600s';
    ALTER ROLE register_app SET idle_in_transaction_session_timeout = '30s';
    ALTER ROLE register_app SET lock_timeout = '10s'`);
}

const SETTINGS = `
CREATE FUNCTION register_today() RETURNS date LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('register.today', true), '')::date,
                  (transaction_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
$$;

-- Grants of the acting caller: permission -> "ALL" or the ids of provinces and communes. Without them nothing is allowed.
CREATE FUNCTION register_may(permission text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('register.grants', true), '')::jsonb ?| ARRAY['*', permission], false)
$$;

CREATE FUNCTION register_in_scope(permission text, province uuid, commune uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_or(scope = '"ALL"'::jsonb OR scope ?| ARRAY[province::text, commune::text]), false)
  FROM (SELECT nullif(current_setting('register.grants', true), '')::jsonb AS grants) held,
       LATERAL (VALUES (held.grants -> permission), (held.grants -> '*')) AS allowed(scope)
$$;
`;

const READINESS = `
-- Readiness compares what has been applied with what the program knows.
ALTER TABLE migration ENABLE ROW LEVEL SECURITY;
ALTER TABLE migration FORCE ROW LEVEL SECURITY;
CREATE POLICY migration_owner ON migration TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY migration_read ON migration FOR SELECT TO register_app USING (true);
GRANT SELECT ON migration TO register_app;
`;

const FOUNDING = `
-- Whether a row is there at all, also for a caller who may not see it: a first statement brings its organisation into
-- being, and only then does the unit of the statement decide. Bodies are checked when called, as the tables come later.
CREATE FUNCTION register_row_exists(relation text, row_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  found_it boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1)', relation) INTO found_it USING row_id;
  RETURN found_it;
END $$;
REVOKE ALL ON FUNCTION register_row_exists(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_row_exists(text, uuid) TO register_writer, register_job, w_office, w_dkkd, w_thue;

CREATE FUNCTION register_unit_in_scope(permission text, unit uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT 1 FROM admin_unit u
    WHERE u.id = coalesce((SELECT l.at_unit_id FROM admin_unit_lineage l WHERE l.unit_id = unit AND l.valid_from <= register_today()
                           AND (l.valid_to IS NULL OR l.valid_to > register_today())), unit)
      AND register_in_scope(permission, u.province_id, u.id));
END $$;
`;

const AUDIT = `
CREATE TABLE audit_entry (
  id uuid NOT NULL DEFAULT uuidv7(),
  at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  actor_id text NOT NULL,
  reason text NOT NULL,
  request_id text NOT NULL,
  operation text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE', 'READ')),
  record_table text NOT NULL,
  record_id uuid NOT NULL,
  record_hash bytea NOT NULL,
  -- Written after commit by the sequencer: the place in the chain and the hash over everything before it.
  position bigint,
  chain_hash bytea,
  PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit_entry_rest PARTITION OF audit_entry DEFAULT;
CREATE INDEX audit_entry_record_idx ON audit_entry (record_id, at DESC);
CREATE INDEX audit_entry_at_idx ON audit_entry (at DESC, id);
CREATE INDEX audit_entry_unsealed_idx ON audit_entry (id) WHERE position IS NULL;
CREATE UNIQUE INDEX audit_entry_position_idx ON audit_entry (position, at) WHERE position IS NOT NULL;

CREATE FUNCTION register_month_partition(parent text, month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  part text := parent || '_' || to_char(month, 'YYYY_MM');
  first date := date_trunc('month', month)::date;
BEGIN
  IF to_regclass(part) IS NULL THEN
    EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', part, parent, first, first + interval '1 month');
  END IF;
END $$;
`;

const TRIGGERS = `
CREATE FUNCTION register_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  NEW.known_from := transaction_timestamp();
  RETURN NEW;
END $$;

-- A state that lived only inside one transaction was never known to anyone and leaves no history.
CREATE FUNCTION register_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('INSERT INTO %I SELECT transaction_timestamp(), o.* FROM old_rows o WHERE o.known_from < transaction_timestamp()',
                 TG_TABLE_NAME || '_history');
  RETURN NULL;
END $$;

CREATE FUNCTION register_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  who text := nullif(current_setting('register.actor', true), '');
  why text := nullif(current_setting('register.reason', true), '');
BEGIN
  IF who IS NULL OR why IS NULL THEN
    RAISE EXCEPTION 'a change needs an actor and a reason' USING ERRCODE = '42501';
  END IF;
  INSERT INTO audit_entry (actor_id, reason, request_id, operation, record_table, record_id, record_hash)
  SELECT who, why, coalesce(current_setting('register.request', true), ''), TG_OP, TG_TABLE_NAME, r.id,
         sha256(convert_to(r::text, 'UTF8'))
  FROM rows r;
  RETURN NULL;
END $$;

CREATE FUNCTION register_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_reader ON audit_entry FOR SELECT TO register_reader USING (true);
CREATE POLICY audit_entry_owner ON audit_entry TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY audit_entry_read ON audit_entry FOR SELECT TO register_writer, register_job USING (register_may('audit:read'));
CREATE POLICY audit_entry_seal ON audit_entry FOR UPDATE TO register_job USING (true) WITH CHECK (true);
CREATE POLICY audit_entry_seal_read ON audit_entry FOR SELECT TO register_job USING (register_may('system'));
GRANT SELECT ON audit_entry TO register_reader, register_writer, register_job;
-- The sequencer may write the two columns of the seal and nothing else.
GRANT UPDATE (position, chain_hash) ON audit_entry TO register_job;
`;
