-- Copies of what others own. Shared rows of the catalogue are written in the tenant 'shared' and read by everybody.
create table occupation_copy (
    tenant     text  not null,
    code       text  not null,
    occupation jsonb not null,
    primary key (tenant, code)
);
select protect_with_shared('occupation_copy');

create table resource_copy (
    tenant   text  not null,
    id       text  not null,
    resource jsonb not null,
    primary key (tenant, id)
);
create index resource_copy_of_skill on resource_copy using gin ((resource -> 'skills') jsonb_path_ops);
select protect_with_shared('resource_copy');

-- Counts the changes of a catalogue's occupations, so that what was computed from them knows whether it still holds.
create table catalogue_revision (
    tenant   text   not null primary key,
    revision bigint not null
);
select protect_with_shared('catalogue_revision');

-- The newest state of each kind that assessment told of a person.
create table person_fact (
    tenant    text  not null,
    person_id uuid  not null,
    kind      text  not null check (kind in ('PERSON', 'GOALS', 'WORK_VALUES', 'GAP_ANALYSIS', 'SKILL_PROFILE')),
    state     jsonb not null,
    primary key (tenant, person_id, kind)
);
select protect('person_fact');

create index task_log_of_plan on task_log (tenant, plan_id, at);
