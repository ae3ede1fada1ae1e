-- A scale of one organisation never changes; the id follows from its name, so one name is given once.
create table skill_scale (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    document   jsonb       not null,
    added_at   timestamptz not null,
    retired_at timestamptz,
    primary key (tenant, id)
);
select protect('skill_scale');

-- Each change of pay as it was told, under the id of the fact, so that it can be told again as the same. What was told before this
-- table was there is not in it: the percentile and the occupation of then are not known any more.
create table pay_change (
    tenant    text   not null,
    id        uuid   not null,
    version   bigint not null,
    person_id uuid   not null,
    document  jsonb  not null,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and changes in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index pay_change_by_person on pay_change (tenant, person_id);
select protect('pay_change');
