import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The exchange with the neighbour systems: what came in, what became of it, what goes out, and the heads of the two
 * sequences that are numbered after commit (feed and audit). These tables are pipes that only SQL reads and writes; no
 * class maps them, so they stand here whole, with their policies.
 */
const INBOX = `
-- One row for each event of a source, kept as evidence: the body as it came, under a key of its own.
CREATE TABLE sync_inbox (
  source text NOT NULL CHECK (source IN ('dkkd', 'thue')),
  event_id text NOT NULL,
  subject text NOT NULL,
  entityversion bigint NOT NULL CHECK (entityversion >= 0),
  type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  raw bytea NOT NULL,
  -- Over the bytes as they came, before they were sealed.
  sha256 bytea NOT NULL,
  signature_input text,
  signature text,
  key_id text,
  client_id text NOT NULL,
  receipt text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'applied', 'superseded', 'parked', 'refused')),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  reason text,
  -- Members of the body that are not this source's to say, or that we do not know.
  ignored text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (source, event_id)
);
CREATE INDEX sync_inbox_due_idx ON sync_inbox (subject, entityversion) WHERE state = 'received';
CREATE INDEX sync_inbox_parked_idx ON sync_inbox (source, subject) WHERE state = 'parked';

-- Written in the transaction of the effect: there is no effect without its row and no row without its effect.
CREATE TABLE sync_applied (
  source text NOT NULL,
  event_id text NOT NULL,
  subject text NOT NULL,
  entityversion bigint NOT NULL,
  content_hash bytea NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('applied', 'superseded', 'duplicate')),
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (source, event_id),
  FOREIGN KEY (source, event_id) REFERENCES sync_inbox (source, event_id)
);
CREATE INDEX sync_applied_subject_idx ON sync_applied (source, subject, entityversion DESC) WHERE outcome = 'applied';

-- How far we have read at a neighbour that we pull from; it moves with the inbox rows of the page.
CREATE TABLE sync_cursor (
  source text NOT NULL,
  stream text NOT NULL,
  cursor text,
  epoch text,
  moved_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (source, stream)
);

-- An id that came again with other bytes is somebody's mistake or somebody's attempt; both are kept.
CREATE TABLE sync_refusal (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  client_id text NOT NULL,
  source text NOT NULL,
  event_id text NOT NULL,
  sha256 bytea NOT NULL,
  reason text NOT NULL
);

-- The answer to a request, for its repetition. It is written with the effect, so a key that is here is done.
CREATE TABLE idempotency (
  client_id text NOT NULL,
  key uuid NOT NULL,
  operation text NOT NULL,
  fingerprint bytea NOT NULL,
  status integer NOT NULL,
  body jsonb NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (client_id, key)
);
CREATE INDEX idempotency_expires_idx ON idempotency (expires_at);
`;

const FEED = `
-- What others may know of our changes. Rows are written by triggers without a position; the sequencer numbers them after
-- commit, and readers see numbered rows only, so that no reader can step over a transaction that is still open.
CREATE TABLE feed (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  epoch integer,
  position bigint,
  type text NOT NULL,
  subject text NOT NULL,
  entityversion bigint NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (seq, at),
  CHECK ((position IS NULL) = (epoch IS NULL))
) PARTITION BY RANGE (at);
CREATE TABLE feed_rest PARTITION OF feed DEFAULT;
CREATE INDEX feed_unnumbered_idx ON feed (seq) WHERE position IS NULL;
CREATE UNIQUE INDEX feed_position_idx ON feed (position, at) WHERE position IS NOT NULL;

-- One row. The sequencer locks it, and nobody else does: a position is given once because this row is locked once.
CREATE TABLE feed_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  epoch integer NOT NULL DEFAULT 1,
  position bigint NOT NULL DEFAULT 0,
  -- Everything up to here has left the feed by age.
  expired bigint NOT NULL DEFAULT 0
);
INSERT INTO feed_head DEFAULT VALUES;

CREATE TABLE audit_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  position bigint NOT NULL DEFAULT 0,
  chain_hash bytea NOT NULL DEFAULT sha256('')
);
INSERT INTO audit_head DEFAULT VALUES;

-- After a restore from a backup: cursors of before no longer hold, whoever follows the feed is told to load anew.
CREATE FUNCTION feed_new_epoch() RETURNS integer LANGUAGE sql AS $$
  UPDATE feed_head SET epoch = epoch + 1 RETURNING epoch
$$;
REVOKE ALL ON FUNCTION feed_new_epoch() FROM PUBLIC;

-- This month and the next two. A month that began without a table of its own stays in the rest.
CREATE FUNCTION register_partitions_ahead() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  parent text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['audit_entry', 'feed'] LOOP
    FOR n IN 0..2 LOOP
      BEGIN
        PERFORM register_month_partition(parent, (date_trunc('month', now()) + make_interval(months => n))::date);
      EXCEPTION WHEN check_violation OR duplicate_table THEN NULL;
      END;
    END LOOP;
  END LOOP;
END $$;

CREATE FUNCTION feed_expire(days integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  part text;
  last bigint;
  waiting boolean;
  dropped integer := 0;
BEGIN
  FOR part IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'feed'::regclass AND c.relname ~ '^feed_\\d{4}_\\d{2}$'
      AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= now() - make_interval(days => greatest(days, 90))
    ORDER BY 1
  LOOP
    EXECUTE format('SELECT max(position), coalesce(bool_or(position IS NULL), false) FROM %I', part) INTO last, waiting;
    CONTINUE WHEN waiting;
    UPDATE feed_head SET expired = greatest(expired, coalesce(last, 0));
    EXECUTE format('DROP TABLE %I', part);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;
REVOKE ALL ON FUNCTION register_partitions_ahead(), feed_expire(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_partitions_ahead(), feed_expire(integer) TO register_job;
SELECT register_partitions_ahead();
`;

const FEED_TRIGGERS = `
-- Public registry basics and what the office itself found. No person, no tax fact: those have their own owners.
CREATE FUNCTION organisation_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO feed (type, subject, entityversion, data)
    SELECT 'vn.kttt.cooperative.removed.v1', coalesce(r.code, r.id::text), r.version + 1,
           jsonb_build_object('id', r.id, 'code', r.code)
    FROM rows r ORDER BY r.id;
  ELSE
    INSERT INTO feed (type, subject, entityversion, data)
    SELECT 'vn.kttt.cooperative.changed.v1', coalesce(r.code, r.id::text), r.version,
           jsonb_build_object(
             'id', r.id, 'code', r.code, 'kind', r.kind, 'name', r.name, 'nameSource', r.name_source,
             'registryStatus', r.registry_status, 'registryStatusSince', r.registry_status_since,
             'registryStatusSource', r.registry_status_source, 'registeredOn', r.registered_on,
             'communeCode', u.code, 'addressLine', r.address_line, 'charterCapital', r.charter_capital::text,
             'field', r.field, 'officialMemberCount', r.official_member_count,
             'operationalState', r.operational_state, 'operationalStateSince', r.operational_state_since)
    FROM rows r JOIN admin_unit u ON u.id = r.commune_id ORDER BY r.id;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION discrepancy_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO feed (type, subject, entityversion, data)
  SELECT CASE WHEN r.closed_on IS NULL THEN 'vn.kttt.discrepancy.opened.v1' ELSE 'vn.kttt.discrepancy.closed.v1' END,
         r.id::text, r.version,
         jsonb_build_object('id', r.id, 'organisationId', r.organisation_id, 'organisationCode', o.code, 'field', r.field,
           'authority', r.authority, 'officeValue', r.office_value, 'authorityValue', r.authority_value,
           'openedOn', r.opened_on, 'closedOn', r.closed_on)
  FROM rows r LEFT JOIN organisation o ON o.id = r.organisation_id ORDER BY r.id;
  RETURN NULL;
END $$;

CREATE TRIGGER organisation_feed_insert AFTER INSERT ON organisation
  REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_feed();
CREATE TRIGGER organisation_feed_update AFTER UPDATE ON organisation
  REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_feed();
CREATE TRIGGER organisation_feed_delete AFTER DELETE ON organisation
  REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_feed();
CREATE TRIGGER discrepancy_feed_insert AFTER INSERT ON discrepancy
  REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION discrepancy_feed();
CREATE TRIGGER discrepancy_feed_update AFTER UPDATE ON discrepancy
  REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION discrepancy_feed();
`;

/** For each table: who may do what on which rows, beside the owner. A source's client reaches its own source only. */
const SYSTEM = `register_may('system')`;
const OWN_SOURCE = `register_may('sync.' || source || '.push')`;
const OWN_CLIENT = `'client:' || client_id = current_setting('register.actor', true)`;
const POLICIES: Record<string, readonly string[]> = {
  sync_inbox: [
    `FOR SELECT TO register_writer, register_job USING (${OWN_SOURCE})`,
    `FOR INSERT TO register_writer WITH CHECK (${OWN_SOURCE})`,
    `FOR UPDATE TO register_job USING (${SYSTEM}) WITH CHECK (${SYSTEM})`,
  ],
  sync_applied: [
    `FOR SELECT TO register_writer, register_job USING (${OWN_SOURCE})`,
    `FOR INSERT TO register_job WITH CHECK (${SYSTEM})`,
  ],
  sync_cursor: [`TO register_job USING (${SYSTEM}) WITH CHECK (${SYSTEM})`],
  sync_refusal: [
    `FOR SELECT TO register_writer, register_job USING (${SYSTEM})`,
    `FOR INSERT TO register_writer WITH CHECK (${OWN_SOURCE})`,
  ],
  idempotency: [
    `FOR SELECT TO register_writer USING (${OWN_CLIENT})`,
    `FOR INSERT TO register_writer WITH CHECK (${OWN_CLIENT})`,
    `TO register_job USING (${SYSTEM})`,
  ],
  feed: [
    `FOR SELECT TO register_writer, register_job USING (register_may('sync.feed.read'))`,
    `FOR UPDATE TO register_job USING (${SYSTEM}) WITH CHECK (${SYSTEM})`,
  ],
  feed_head: [
    `FOR SELECT TO register_writer, register_job USING (register_may('sync.feed.read'))`,
    `FOR UPDATE TO register_job USING (${SYSTEM}) WITH CHECK (${SYSTEM})`,
  ],
  audit_head: [`TO register_job USING (${SYSTEM}) WITH CHECK (${SYSTEM})`],
};

const GRANTS = `
GRANT SELECT, INSERT ON sync_inbox, idempotency TO register_writer;
GRANT INSERT ON sync_refusal TO register_writer;
GRANT SELECT ON sync_applied, feed, feed_head TO register_writer;
GRANT SELECT ON sync_inbox, sync_applied, sync_refusal, feed, feed_head, audit_head TO register_job;
GRANT UPDATE (state, attempts, next_at, reason, ignored) ON sync_inbox TO register_job;
GRANT INSERT ON sync_applied TO register_job;
GRANT SELECT, INSERT, UPDATE ON sync_cursor TO register_job;
GRANT SELECT, DELETE ON idempotency TO register_job;
-- Each sequencer writes its two columns and its head, and nothing else.
GRANT UPDATE (epoch, position) ON feed TO register_job;
GRANT UPDATE (position) ON feed_head TO register_job;
GRANT UPDATE ON audit_head TO register_job;
-- The audit is read as a record of the API, by the rule that every record follows.
ALTER POLICY audit_entry_read ON audit_entry TO register_writer, register_job, w_dkkd, w_thue, w_office;
GRANT SELECT ON audit_entry TO w_dkkd, w_thue, w_office;
`;

export class Sync1795499850000 implements MigrationInterface {
  name = 'Sync1795499850000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INBOX);
    await runner.query(FEED);
    await runner.query(FEED_TRIGGERS);
    for (const [table, clauses] of Object.entries(POLICIES)) {
      await runner.query(
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
      );
      await runner.query(`CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      for (const [index, clause] of clauses.entries())
        await runner.query(`CREATE POLICY ${table}_${index} ON ${table} ${clause}`);
    }
    await runner.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
