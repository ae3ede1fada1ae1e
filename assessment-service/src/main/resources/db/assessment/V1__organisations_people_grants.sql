-- One organisation is one tenant: its row is what every other row of the tenant refers to.
create table organisation (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    name       text        not null,
    time_zone  text        not null,
    locale     text        not null,
    currency   text        not null,
    thresholds jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant, id),
    constraint organisation_tenant_taken unique (tenant),
    constraint organisation_slug check (tenant ~ '^[a-z0-9][a-z0-9-]{1,62}$' and tenant <> 'platform')
);
select protect('organisation');
-- Operators list organisations across the wall, and only that.
select let_worker('organisation', 'select');

-- The profile is one document; what is searched or unique is drawn from it, so that the two never differ.
create table person (
    tenant           text        not null,
    id               uuid        not null,
    version          bigint      not null,
    subject          text,
    employment_state text        not null check (employment_state in ('EMPLOYED', 'LEFT')),
    document         jsonb       not null,
    external_id      text        not null generated always as (document #>> '{profile,externalId}') stored,
    department       text        generated always as (document #>> '{profile,department}') stored,
    registered_at    timestamptz not null,
    updated_at       timestamptz not null,
    primary key (tenant, id),
    constraint person_external_id_taken unique (tenant, external_id),
    constraint person_subject_bound_once unique (tenant, subject),
    foreign key (tenant) references organisation (tenant)
);
create index person_by_department on person (tenant, department, id);
create index person_by_update on person (tenant, updated_at, id);
select protect('person');

-- Taken back grants stay, so that a copy elsewhere can be told of it again.
create table given_grant (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    grantee_id uuid        not null,
    role       text        not null check (role in ('COACH', 'MENTOR')),
    scope      jsonb       not null,
    given_at   timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and grants in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred,
    foreign key (tenant, grantee_id) references person (tenant, id) deferrable initially deferred
);
create unique index given_grant_once on given_grant (tenant, person_id, grantee_id, role) where revoked_at is null;
create index given_grant_by_person on given_grant (tenant, person_id, id);
create index given_grant_by_grantee on given_grant (tenant, grantee_id);
select protect('given_grant');
