-- A plan is one aggregate: what is asked for by column, what it says as one typed document.
create table plan (
    tenant           text        not null,
    id               uuid        not null,
    version          bigint      not null,
    person_id        uuid        not null,
    status           text        not null
        check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ACTIVE', 'COMPLETED', 'ARCHIVED')),
    revision         integer     not null check (revision >= 0),
    document         jsonb       not null check (document ? 'format'),
    decision_kind    text        check (decision_kind in ('APPROVED', 'RETURNED')),
    decision_by      uuid,
    decision_at      timestamptz,
    decision_comment text,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    primary key (tenant, id)
);
create index plan_of_person on plan (tenant, person_id, id);
create unique index plan_one_active on plan (tenant, person_id) where status = 'ACTIVE';
create index plan_decided_by on plan (tenant, decision_by) where decision_by is not null;
select protect('plan');

-- Revisions are kept as they were: the application may add them and take an erased author's name off them.
create table plan_revision (
    tenant    text        not null,
    id        uuid        not null,
    version   bigint      not null,
    plan_id   uuid        not null,
    person_id uuid        not null,
    revision  integer     not null check (revision > 0),
    document  jsonb       not null check (document ? 'format'),
    made_by   uuid,
    made_at   timestamptz not null,
    reason    text,
    primary key (tenant, id),
    unique (tenant, plan_id, revision),
    foreign key (tenant, plan_id) references plan (tenant, id) on delete cascade
);
create index plan_revision_of_plan on plan_revision (tenant, plan_id, id);
create index plan_revision_of_person on plan_revision (tenant, person_id, id);
create index plan_revision_made_by on plan_revision (tenant, made_by);
select protect('plan_revision');
revoke update on plan_revision from ${app};
grant update (made_by) on plan_revision to ${app};

-- What tracking said. No foreign key to the plan: its word can come before ours is read back from a backup.
create table milestone_outcome (
    tenant       text        not null,
    id           uuid        not null,
    version      bigint      not null,
    plan_id      uuid        not null,
    person_id    uuid        not null,
    milestone_id text        not null,
    state        text        not null check (state in ('MISSED', 'COMPLETED')),
    due          date        not null,
    at           timestamptz not null,
    primary key (tenant, id),
    unique (tenant, plan_id, milestone_id)
);
create index milestone_outcome_of_person on milestone_outcome (tenant, person_id);
select protect('milestone_outcome');

create table task_log (
    tenant          text        not null,
    id              uuid        not null,
    version         bigint      not null,
    plan_id         uuid        not null,
    person_id       uuid        not null,
    task_id         text        not null,
    minutes         integer     not null check (minutes >= 0),
    done            boolean     not null,
    planned_minutes integer     not null,
    at              timestamptz not null,
    primary key (tenant, id)
);
create index task_log_of_person on task_log (tenant, person_id, at);
select protect('task_log');

-- Settings of the organisation, as assessment publishes them.
create table organisation (
    tenant     text   not null primary key,
    version    bigint not null,
    name       text   not null,
    time_zone  text   not null,
    locale     text   not null,
    currency   text   not null,
    thresholds jsonb  not null
);
select protect('organisation');
