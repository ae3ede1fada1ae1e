-- What a task was estimated at, before any allowance for bias; absent where its plan was unknown when the log came.
alter table task_log add column estimated_minutes double precision check (estimated_minutes >= 0);

-- A proposal to adjust a plan. An occasion leads to one proposal at most, and a plan has one open proposal at most.
create table proposal (
    tenant        text        not null,
    id            uuid        not null,
    version       bigint      not null,
    plan_id       uuid        not null,
    person_id     uuid        not null,
    occasion_kind text        not null check (occasion_kind in ('REVIEW', 'CIRCUMSTANCES', 'ANALYSIS')),
    occasion_key  text        not null,
    status        text        not null check (status in ('OPEN', 'ACCEPTED', 'REJECTED', 'SUPERSEDED')),
    base_revision integer     not null check (base_revision > 0),
    body          jsonb       not null,
    chosen        text        check (chosen in ('LATER_DATE', 'MORE_HOURS', 'LESS_SCOPE')),
    reason        text,
    prepared_at   timestamptz not null,
    decided_at    timestamptz,
    decided_by    uuid,
    primary key (tenant, id),
    unique (tenant, plan_id, occasion_kind, occasion_key),
    foreign key (tenant, plan_id) references plan (tenant, id) on delete cascade,
    check ((status = 'OPEN') = (decided_at is null)),
    check ((status = 'ACCEPTED') = (chosen is not null))
);
create index proposal_of_plan on proposal (tenant, plan_id, id);
create index proposal_of_person on proposal (tenant, person_id, id);
create index proposal_decided_by on proposal (tenant, decided_by) where decided_by is not null;
create unique index proposal_one_open on proposal (tenant, plan_id) where status = 'OPEN';
select protect('proposal');

-- The whole plan that each option would make; read only when one is accepted.
create table proposed_document (
    tenant      text   not null,
    id          uuid   not null,
    version     bigint not null,
    proposal_id uuid   not null,
    kind        text   not null check (kind in ('LATER_DATE', 'MORE_HOURS', 'LESS_SCOPE')),
    document    jsonb  not null check (document ? 'format'),
    primary key (tenant, id),
    unique (tenant, proposal_id, kind),
    foreign key (tenant, proposal_id) references proposal (tenant, id) on delete cascade
);
select protect('proposed_document');
revoke update on proposed_document from ${app};
