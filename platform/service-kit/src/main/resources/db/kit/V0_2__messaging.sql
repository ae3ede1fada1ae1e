-- Outbox, inbox, dead letters and jobs.

-- The columns as Debezium's event router reads them (aggregatetype = topic, aggregateid = key), then the CloudEvents
-- attributes it would place in headers, then what only our relay needs.
CREATE SEQUENCE outbox_seq;

CREATE TABLE outbox (
    id uuid NOT NULL,
    tenant text NOT NULL,
    aggregatetype text NOT NULL,
    aggregateid text NOT NULL,
    type text,
    payload bytea,
    source text,
    subject text,
    time text,
    dataschema text,
    aggregateversion bigint,
    traceparent text,
    headers jsonb NOT NULL DEFAULT '{}',
    seq bigint NOT NULL,
    shard smallint GENERATED ALWAYS AS ((hashtext(aggregateid) & 15)::smallint) STORED,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_at timestamptz,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX outbox_unpublished ON outbox (shard, seq) WHERE published_at IS NULL;
CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;
CREATE INDEX outbox_key ON outbox (tenant, aggregateid);

-- The number is drawn under a lock of the key that is held to the end of the transaction: within a key, order of
-- numbers is order of commits, so the relay never finds a number below one it has sent. 1024 locks bound what one
-- large transaction can hold; keys that share a lock wait for each other, which costs time and never order.
CREATE FUNCTION outbox_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7101, hashtext(NEW.aggregateid) & 1023);
    NEW.seq := nextval('outbox_seq');
    RETURN NEW;
END $$;

CREATE TRIGGER outbox_number BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_number();

CREATE FUNCTION wake_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('careerplan_' || TG_TABLE_NAME, '');
    RETURN NULL;
END $$;

CREATE TRIGGER outbox_wake_up AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION wake_up();

GRANT USAGE ON SEQUENCE outbox_seq TO ${app}, ${worker};
SELECT protect('outbox');
SELECT let_worker('outbox', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE inbox (
    tenant text NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    person_key text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, consumer, event_id)
);

CREATE INDEX inbox_person ON inbox (tenant, person_key);
CREATE INDEX inbox_age ON inbox (received_at);
SELECT protect('inbox');
SELECT let_worker('inbox', 'SELECT, UPDATE, DELETE');

-- The newest version of each copied aggregate that a consumer has taken.
CREATE TABLE copy_version (
    tenant text NOT NULL,
    copy text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    person_key text,
    PRIMARY KEY (tenant, copy, id)
);

CREATE INDEX copy_version_person ON copy_version (tenant, person_key);
SELECT protect('copy_version');

-- Operators' data: reached across tenants by the worker role only. The application sees its tenant's rows, because
-- erasure must. Where the record named no readable tenant, tenant is '-', which no organisation can be called.
CREATE TABLE dead_letter (
    id uuid NOT NULL,
    tenant text NOT NULL,
    consumer text NOT NULL,
    topic text NOT NULL,
    partition int NOT NULL,
    record_offset bigint NOT NULL,
    record_time timestamptz NOT NULL,
    record_key text,
    headers jsonb NOT NULL,
    payload bytea,
    event_type text,
    reason text NOT NULL,
    cause text NOT NULL,
    state text NOT NULL DEFAULT 'DEAD' CHECK (state IN ('DEAD', 'REPLAYED')),
    attempts int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    tried_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, id),
    -- The time tells apart records of a topic that was made anew and counts from 0 again.
    UNIQUE (tenant, consumer, topic, partition, record_offset, record_time)
);

CREATE INDEX dead_letter_id ON dead_letter (id);
-- No index on record_key: whoever sent the record chose it, and an index entry has a size limit.
SELECT protect('dead_letter');
SELECT let_worker('dead_letter', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE job (
    id uuid NOT NULL,
    tenant text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    input jsonb NOT NULL,
    result jsonb,
    cause text,
    submitted_by text,
    person uuid,
    attempts int NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT now(),
    lease_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX job_open ON job (created_at) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_finished ON job (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX job_person ON job (tenant, person);
CREATE TRIGGER job_wake_up AFTER INSERT ON job FOR EACH STATEMENT EXECUTE FUNCTION wake_up();
SELECT protect('job');
SELECT let_worker('job', 'SELECT, UPDATE, DELETE');

-- Republication asks for the tenants that have people.
SELECT let_worker('member', 'SELECT');
