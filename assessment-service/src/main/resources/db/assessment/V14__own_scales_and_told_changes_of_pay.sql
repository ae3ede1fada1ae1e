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
