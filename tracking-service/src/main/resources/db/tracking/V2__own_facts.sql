-- What people did and what came of it: rows are added and never changed. They carry the item as it was then, so that they can be
-- read after a revision dropped the item. No foreign key to the copy, which may be rebuilt.

create table task_log (
    tenant          text    not null,
    id              uuid    not null,
    person_id       uuid    not null,
    plan_id         uuid    not null,
    task_id         text    not null,
    activity_id     text    not null,
    title           text    not null,
    week_start      date    not null,
    planned_minutes integer not null,
    minutes         integer not null check (minutes >= 0),
    done            boolean not null,
    note            text,
    at              timestamptz not null,
    sequence        bigint generated always as identity,
    primary key (tenant, id)
);
create index task_log_task on task_log (tenant, plan_id, task_id, sequence);
create index task_log_person on task_log (tenant, person_id);

create table milestone_completion (
    tenant        text not null,
    id            uuid not null,
    plan_id       uuid not null,
    item_id       text not null,
    person_id     uuid not null,
    title         text not null,
    due           date not null,
    planned_hours numeric(12, 2) not null,
    evidence      text[] not null,
    at            timestamptz not null,
    primary key (tenant, id),
    unique (tenant, plan_id, item_id)
);
create index milestone_completion_person on milestone_completion (tenant, person_id);

-- The unique key is the promise: a milestone is missed once per date it was planned for.
create table milestone_miss (
    tenant    text not null,
    id        uuid not null,
    plan_id   uuid not null,
    item_id   text not null,
    due       date not null,
    person_id uuid not null,
    at        timestamptz not null,
    primary key (tenant, id),
    unique (tenant, plan_id, item_id, due)
);
create index milestone_miss_person on milestone_miss (tenant, person_id);

select protect('task_log');
select protect('milestone_completion');
select protect('milestone_miss');
