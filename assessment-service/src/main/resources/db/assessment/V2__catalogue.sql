-- The catalogue that all organisations share lies in a tenant of its own, which no organisation can be.
alter table organisation add constraint organisation_slug_reserved check (tenant <> 'shared');

-- What was taken in last: a higher revision is another catalogue, the fingerprint tells whether the shipped tables are in.
create table catalogue_release (
    tenant      text        not null,
    revision    bigint      not null,
    fingerprint text        not null,
    loaded_at   timestamptz not null,
    primary key (tenant)
);
select protect('catalogue_release');

create table occupation (
    tenant  text    not null,
    code    text    not null,
    version bigint  not null,
    retired boolean not null,
    body    jsonb   not null,
    primary key (tenant, code)
);
select protect('occupation');

create table skill (
    tenant   text not null,
    id       text not null,
    position int  not null,
    body     jsonb not null,
    primary key (tenant, id),
    unique (tenant, position)
);
select protect('skill');

create table learning_resource (
    tenant  text    not null,
    id      text    not null,
    version bigint  not null,
    retired boolean not null,
    body    jsonb   not null,
    primary key (tenant, id)
);
select protect('learning_resource');

-- Whoever reads the catalogue does so for all tenants at once, and writes none of it.
select let_worker('catalogue_release', 'select');
select let_worker('occupation', 'select');
select let_worker('skill', 'select');
select let_worker('learning_resource', 'select');
