import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Moving what belongs to one record to another, and back. Which tables that are is told by the classes; which columns point
 * at an organisation, what keeps two rows apart and which rows lean on which is read from the catalogue, so that a table of
 * a later module moves without being named here. A row that a constraint would refuse at the survivor stays where it is, and
 * so does what leans on it.
 */
const APPEND_ONLY = `
-- A ledger is only appended to; that its record became part of another does not change what an entry says.
CREATE OR REPLACE FUNCTION register_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('register.moving', true) = TG_TABLE_NAME THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
`;

const CATALOGUE = `
-- The columns of a table that may hold the id of an organisation: those that point at one, and ids that point at nothing the
-- database knows; none where no row of the table belongs to an organisation.
CREATE FUNCTION organisation_columns(relation text) RETURNS text[] LANGUAGE sql STABLE AS $$
  WITH col AS (
    SELECT a.attname::text AS name, a.attnum,
      (SELECT c.confrelid FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = a.attrelid AND c.conkey = ARRAY[a.attnum] LIMIT 1) AS to_table
    FROM pg_attribute a
    WHERE a.attrelid = to_regclass(relation) AND a.atttypid = 'uuid'::regtype AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'id')
  SELECT array_agg(c.name ORDER BY c.attnum) FROM col c
  WHERE (c.to_table IS NULL OR c.to_table = 'organisation'::regclass)
    AND EXISTS (SELECT 1 FROM col o WHERE o.to_table = 'organisation'::regclass OR o.name = 'organisation_id')
$$;

-- What keeps two rows of a table apart and names one of these columns: the expressions, how they are compared, for which rows.
CREATE FUNCTION register_walls(relation text, columns text[]) RETURNS TABLE (name text, expressions text[], operators text[], predicate text)
LANGUAGE sql STABLE AS $$
  SELECT x.relname::text,
    ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true) FROM generate_series(1, i.indnkeyatts) n ORDER BY n),
    ARRAY(SELECT coalesce((SELECT format('OPERATOR(%I.%s)', s.nspname, o.oprname) FROM pg_constraint c
        JOIN pg_operator o ON o.oid = c.conexclop[n] JOIN pg_namespace s ON s.oid = o.oprnamespace
        WHERE c.conindid = i.indexrelid AND c.contype = 'x'), '=')
      FROM generate_series(1, i.indnkeyatts) n ORDER BY n),
    coalesce(pg_get_expr(i.indpred, i.indrelid), 'true')
  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
  WHERE i.indrelid = to_regclass(relation) AND (i.indisunique OR i.indisexclusion)
    AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey::smallint[]) AND a.attname = ANY(columns))
$$;
`;

const HASH = `
-- What a row says, whatever its version; a column that comes later and is empty says nothing.
CREATE FUNCTION register_row_hash(said jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT md5((jsonb_strip_nulls(said) - ARRAY['version', 'known_from'])::text)
$$;
`;

const JUDGE = `
-- The rows of one table that point at the absorbed record, into merge_row; why one of them cannot move, where it cannot.
CREATE FUNCTION organisation_merge_judge(relation text, survivor uuid, absorbed uuid) RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  columns CONSTANT text[] := organisation_columns(relation);
  pointing text[];
  mine text;
  moved text;
  wall record;
BEGIN
  IF columns IS NULL THEN
    RETURN;
  END IF;
  SELECT string_agg(format('r.%I = $1', c), ' OR ') INTO mine FROM unnest(columns) c;
  EXECUTE format('INSERT INTO merge_row (record_table, record_id, columns)
    SELECT %L, r.id, ARRAY(SELECT v.name FROM (VALUES %s) v(name, held) WHERE v.held = $1) FROM %I r WHERE %s',
    relation, (SELECT string_agg(format('(%L, r.%I)', c, c), ', ') FROM unnest(columns) c), relation, mine) USING absorbed;
  IF NOT EXISTS (SELECT 1 FROM merge_row m WHERE m.record_table = relation) THEN
    RETURN;
  END IF;

  -- A row of two parties that would have one and the same on both sides.
  SELECT array_agg(c) INTO pointing FROM unnest(columns) c WHERE EXISTS (
    SELECT 1 FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND f.conkey = ARRAY[a.attnum]
    WHERE f.contype = 'f' AND f.conrelid = to_regclass(relation) AND a.attname = c);
  IF cardinality(pointing) > 1 THEN
    EXECUTE format('UPDATE merge_row m SET why = ''itself'' FROM %I r WHERE m.record_table = %L AND r.id = m.record_id
      AND (SELECT count(*) FROM unnest(ARRAY[%s]) AS held(id) WHERE held.id IN ($1, $2)) > 1',
      relation, relation, (SELECT string_agg(format('r.%I', c), ', ') FROM unnest(pointing) c)) USING survivor, absorbed;
  END IF;

  -- As the rows would be at the survivor.
  SELECT string_agg(CASE WHEN a.attname = ANY(columns) THEN format('CASE WHEN r.%1$I = $2 THEN $1 ELSE r.%1$I END AS %1$I', a.attname)
    ELSE format('r.%I', a.attname) END, ', ' ORDER BY a.attnum) INTO moved
  FROM pg_attribute a WHERE a.attrelid = to_regclass(relation) AND a.attnum > 0 AND NOT a.attisdropped;
  FOR wall IN SELECT * FROM register_walls(relation, columns) LOOP
    EXECUTE format('UPDATE merge_row m SET why = %L
      FROM (SELECT q.id, %s FROM (SELECT %s FROM %I r WHERE %s) q WHERE %s) x
      JOIN (SELECT q.id AS other_id, %s FROM %I q WHERE %s) y ON y.other_id <> x.id AND %s
      WHERE m.record_table = %L AND m.record_id = x.id AND m.why IS NULL
        AND NOT EXISTS (SELECT 1 FROM merge_row z WHERE z.record_table = %L AND z.record_id = y.other_id)',
      wall.name,
      (SELECT string_agg(format('(%s) AS x%s', e, n), ', ') FROM unnest(wall.expressions) WITH ORDINALITY AS u(e, n)),
      moved, relation, replace(mine, '$1', '$2'), wall.predicate,
      (SELECT string_agg(format('(%s) AS y%s', e, n), ', ') FROM unnest(wall.expressions) WITH ORDINALITY AS u(e, n)),
      relation, wall.predicate,
      (SELECT string_agg(format('x.x%s %s y.y%s', n, o, n), ' AND ') FROM unnest(wall.operators) WITH ORDINALITY AS u(o, n)),
      relation, relation) USING survivor, absorbed;
  END LOOP;
END $$;
`;

const RIGHTS = `
  SELECT m.survivor_id, m.absorbed_id INTO survivor, absorbed FROM organisation_merge m
  WHERE m.id = merger AND m.known_from = transaction_timestamp() AND (m.undone_on IS NULL) = __LIVE__;
  IF survivor IS NULL OR (SELECT count(*) FROM organisation o WHERE o.id IN (survivor, absorbed)
      AND register_in_scope('organisation:merge', o.province_id, o.commune_id, o.id)) < 2 THEN
    RAISE EXCEPTION 'no merger of this transaction' USING ERRCODE = '42501';
  END IF;`;

const APPLY = `
-- Makes true what a merger says that this transaction has written: the absorbed record stands for itself no more, and what
-- belongs to it moves. organisation_merge_note then writes down what became of each row.
CREATE FUNCTION organisation_merge_apply(merger uuid, relations text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  survivor uuid;
  absorbed uuid;
  relation text;
  columns text[];
  lean record;
  added bigint;
  found_rows bigint;
BEGIN
  ${RIGHTS.replace('__LIVE__', 'true')}
  UPDATE organisation SET merged_into_id = survivor, version = version + 1 WHERE id = absorbed OR merged_into_id = absorbed;

  DROP TABLE IF EXISTS pg_temp.merge_row;
  CREATE TEMP TABLE merge_row (record_table text, record_id uuid, columns text[], why text, PRIMARY KEY (record_table, record_id)) ON COMMIT DROP;
  FOREACH relation IN ARRAY relations LOOP
    PERFORM organisation_merge_judge(relation, survivor, absorbed);
  END LOOP;
  -- What leans on a row that stays, stays with it.
  LOOP
    added := 0;
    FOR lean IN
      SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent, a.attname AS col FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
      WHERE c.contype = 'f' AND c.conrelid::regclass::text IN (SELECT record_table FROM merge_row)
        AND c.confrelid::regclass::text IN (SELECT record_table FROM merge_row)
    LOOP
      EXECUTE format('UPDATE merge_row m SET why = %L FROM %I r WHERE m.record_table = %L AND m.record_id = r.id AND m.why IS NULL
        AND EXISTS (SELECT 1 FROM merge_row p WHERE p.record_table = %L AND p.record_id = r.%I AND p.why IS NOT NULL)',
        lean.parent, lean.child, lean.child, lean.parent, lean.col);
      GET DIAGNOSTICS found_rows = ROW_COUNT;
      added := added + found_rows;
    END LOOP;
    EXIT WHEN added = 0;
  END LOOP;

  FOREACH relation IN ARRAY relations LOOP
    CONTINUE WHEN NOT EXISTS (SELECT 1 FROM merge_row m WHERE m.record_table = relation);
    columns := organisation_columns(relation);
    PERFORM set_config('register.moving', relation, true);
    EXECUTE format('UPDATE %I r SET %s FROM merge_row m WHERE m.record_table = %L AND m.why IS NULL AND r.id = m.record_id',
      relation, (SELECT string_agg(format('%1$I = CASE WHEN r.%1$I = $2 THEN $1 ELSE r.%1$I END', c), ', ') FROM unnest(columns) c), relation)
      USING survivor, absorbed;
    PERFORM set_config('register.moving', '', true);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION organisation_merge_apply(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_merge_apply(uuid, text[]) TO register_writer;

-- Writes down what the transaction of the merger moved and left, and what it made of the survivor's own statements and findings,
-- all of it as it is when the merger is made, so that it can be taken back.
CREATE FUNCTION organisation_merge_note(merger uuid, relations text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  survivor uuid;
  absorbed uuid;
  relation text;
BEGIN
  ${RIGHTS.replace('__LIVE__', 'true')}
  FOR relation IN SELECT DISTINCT m.record_table FROM merge_row m ORDER BY 1 LOOP
    EXECUTE format('INSERT INTO organisation_merge_row (merge_id, record_table, record_id, outcome, columns, row_hash, kept_by)
      SELECT $1, m.record_table, m.record_id, CASE WHEN m.why IS NULL THEN ''MOVED'' ELSE ''KEPT'' END, to_jsonb(m.columns),
        register_row_hash(to_jsonb(r)), m.why
      FROM merge_row m JOIN %I r ON r.id = m.record_id WHERE m.record_table = %L ORDER BY m.record_id', relation, relation) USING merger;
  END LOOP;
  FOREACH relation IN ARRAY relations LOOP
    EXECUTE format('INSERT INTO organisation_merge_row (merge_id, record_table, record_id, outcome, columns, row_hash, before)
      SELECT $1, %L, r.id, CASE WHEN h.id IS NULL THEN ''ADDED'' ELSE ''CHANGED'' END, ''[]''::jsonb, register_row_hash(to_jsonb(r)), to_jsonb(h) - ''known_to''
      FROM %I r LEFT JOIN %I h ON h.id = r.id AND h.known_to = transaction_timestamp()
      WHERE r.organisation_id = $2 AND r.known_from = transaction_timestamp() ORDER BY r.id', relation, relation, relation || '_history')
      USING merger, survivor;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION organisation_merge_note(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_merge_note(uuid, text[]) TO register_writer;
`;

const UNDO = `
-- Rows that a merger moved, or statements it made, that are not as it left them any more.
CREATE FUNCTION organisation_merge_changed(merger uuid) RETURNS TABLE (record_table text, record_id uuid, gone boolean) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  survivor uuid;
  relation text;
BEGIN
  SELECT m.survivor_id INTO survivor FROM organisation_merge m JOIN organisation o ON o.id = m.survivor_id
  WHERE m.id = merger AND register_in_scope('organisation:merge', o.province_id, o.commune_id, o.id);
  FOR relation IN SELECT DISTINCT m.record_table FROM organisation_merge_row m WHERE m.merge_id = merger AND m.outcome <> 'KEPT'
    AND (m.outcome = 'MOVED' OR m.record_table NOT IN ('rule_finding', 'discrepancy')) LOOP
    RETURN QUERY EXECUTE format('SELECT m.record_table, m.record_id, r.id IS NULL FROM organisation_merge_row m
      LEFT JOIN %I r ON r.id = m.record_id
      WHERE m.merge_id = $1 AND m.record_table = %L AND m.outcome <> ''KEPT'' AND $2 IS NOT NULL
        AND (r.id IS NULL OR register_row_hash(to_jsonb(r)) <> m.row_hash)
      ORDER BY m.record_id', relation, relation) USING merger, survivor;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION organisation_merge_changed(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_merge_changed(uuid) TO register_writer;

-- What was written for the survivor after the merger: it stays there. Ids rise with time.
CREATE FUNCTION organisation_merge_later(merger uuid, relations text[]) RETURNS TABLE (record_table text, record_id uuid) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  survivor uuid;
  relation text;
  columns text[];
BEGIN
  SELECT m.survivor_id INTO survivor FROM organisation_merge m JOIN organisation o ON o.id = m.survivor_id
  WHERE m.id = merger AND register_in_scope('organisation:merge', o.province_id, o.commune_id, o.id);
  FOREACH relation IN ARRAY relations LOOP
    columns := organisation_columns(relation);
    CONTINUE WHEN columns IS NULL;
    RETURN QUERY EXECUTE format('SELECT %L::text, r.id FROM %I r WHERE r.id > $1 AND (%s) ORDER BY r.id', relation, relation,
      (SELECT string_agg(format('r.%I = $2', c), ' OR ') FROM unnest(columns) c)) USING merger, survivor;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION organisation_merge_later(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_merge_later(uuid, text[]) TO register_writer;

-- Takes back a merger that this transaction has marked as undone: exactly the rows it moved go back, the statements it made go,
-- those it changed are as before, and both records stand for themselves again.
CREATE FUNCTION organisation_merge_undo(merger uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  survivor uuid;
  absorbed uuid;
  relation text;
  restored text;
BEGIN
  ${RIGHTS.replace('__LIVE__', 'false')}
  FOR relation IN SELECT DISTINCT m.record_table FROM organisation_merge_row m WHERE m.merge_id = merger AND m.outcome = 'MOVED' LOOP
    PERFORM set_config('register.moving', relation, true);
    EXECUTE format('UPDATE %I r SET %s FROM organisation_merge_row m
      WHERE m.merge_id = $1 AND m.record_table = %L AND m.outcome = ''MOVED'' AND r.id = m.record_id', relation,
      (SELECT string_agg(format('%1$I = CASE WHEN m.columns ? %1$L THEN $2 ELSE r.%1$I END', c), ', ') FROM unnest(organisation_columns(relation)) c),
      relation) USING merger, absorbed;
    PERFORM set_config('register.moving', '', true);
  END LOOP;
  -- What is found of the survivor first, then in one statement what is stated of it: between two the rules would look at a record
  -- that is neither as it is nor as it was.
  FOR relation IN SELECT m.record_table FROM organisation_merge_row m WHERE m.merge_id = merger AND m.outcome IN ('ADDED', 'CHANGED')
    GROUP BY 1 ORDER BY m.record_table LIKE '%statement%', 1 LOOP
    SELECT string_agg(format('%I', a.attname), ', ') INTO restored FROM pg_attribute a
    WHERE a.attrelid = to_regclass(relation) AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN ('id', 'version', 'known_from');
    EXECUTE format('WITH gone AS (DELETE FROM %I r USING organisation_merge_row m WHERE m.merge_id = $1 AND m.record_table = %L
        AND m.outcome = ''ADDED'' AND r.id = m.record_id AND register_row_hash(to_jsonb(r)) = m.row_hash RETURNING 1)
      UPDATE %I r SET (%s) = (SELECT %s FROM jsonb_populate_record(NULL::%I, m.before))
      FROM organisation_merge_row m, (SELECT count(*) FROM gone) g
      WHERE m.merge_id = $1 AND m.record_table = %L AND m.outcome = ''CHANGED'' AND r.id = m.record_id
        AND register_row_hash(to_jsonb(r)) = m.row_hash',
      relation, relation, relation, restored, restored, relation, relation) USING merger;
  END LOOP;
  -- The survivor gives back a code before the other bears it again.
  PERFORM organisation_project(ARRAY[survivor]);
  UPDATE organisation o SET merged_into_id = g.into_id, version = o.version + 1
  FROM organisation_merged(NULL, NULL) g WHERE g.id = o.id AND o.merged_into_id IS DISTINCT FROM g.into_id;
  UPDATE organisation SET merged_into_id = NULL, version = version + 1 WHERE id = absorbed;
  PERFORM organisation_project(ARRAY[absorbed]);
END $$;
REVOKE ALL ON FUNCTION organisation_merge_undo(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_merge_undo(uuid) TO register_writer;
`;

export class OrganisationMergeRows1795528100000 implements MigrationInterface {
  name = 'OrganisationMergeRows1795528100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [APPEND_ONLY, CATALOGUE, HASH, JUDGE, APPLY, UNDO]) await runner.query(text);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
