-- The plan side: a copy of planning's state, replaced as a whole by each newer state event. Every row here is a function of the
-- latest plan event and of the person's own facts (V2), so the tables may be emptied and built again from a republication.

create table plan_copy (
    tenant                 text    not null,
    id                     uuid    not null,
    person_id              uuid    not null,
    version                bigint  not null,
    revision               integer not null,
    status                 text    not null,
    title                  text    not null,
    starts_on              date    not null,
    ends_on                date    not null,
    monthly_every_days     integer not null,
    comprehensive_every_days integer not null,
    planned_hours          numeric(12, 2) not null,
    -- version plus the number of own facts: grows with every change of what a reader sees, hence the ETag of progress
    stamp                  bigint  not null,
    primary key (tenant, id)
);
create index plan_copy_person on plan_copy (tenant, person_id, status);

-- The id of an item is made from its plan's id and its id within the plan, so that a rebuilt row is the same row.
create table milestone (
    tenant        text    not null,
    id            uuid    not null,
    plan_id       uuid    not null,
    item_id       text    not null,
    title         text    not null,
    due           date    not null,
    planned_hours numeric(12, 2) not null,
    state         text    not null,
    primary key (tenant, id),
    unique (tenant, plan_id, item_id),
    foreign key (tenant, plan_id) references plan_copy (tenant, id) on delete cascade
);
create index milestone_due on milestone (tenant, plan_id, due, id);

create table task (
    tenant          text    not null,
    id              uuid    not null,
    plan_id         uuid    not null,
    item_id         text    not null,
    activity_id     text    not null,
    title           text    not null,
    week_start      date    not null,
    planned_minutes integer not null,
    logged_minutes  bigint  not null,
    state           text    not null,
    primary key (tenant, id),
    unique (tenant, plan_id, item_id),
    foreign key (tenant, plan_id) references plan_copy (tenant, id) on delete cascade
);
create index task_week on task (tenant, plan_id, week_start, id);

-- When the next milestone of an active plan passes undone. One row a plan, and the only thing the worker sees of it.
create table plan_deadline (
    tenant        text not null,
    id            uuid not null,
    next_at       timestamptz not null,
    claimed_until timestamptz,
    primary key (tenant, id),
    foreign key (tenant, id) references plan_copy (tenant, id) on delete cascade
);
create index plan_deadline_next on plan_deadline (next_at);

select protect('plan_copy');
select protect('milestone');
select protect('task');
select protect('plan_deadline');
select let_worker('plan_deadline', 'select, update');
