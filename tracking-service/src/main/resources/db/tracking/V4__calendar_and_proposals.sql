-- What the work of a task leads to and builds, off the latest plan event like all of the copy.
alter table task add column milestone_id text;
alter table task add column skill_id text;

-- Days before its date, where they were many for its span. Judged once, so that saying the completion again judges nothing anew.
alter table milestone_completion add column early_days integer;

-- What time has in store for a plan besides its milestones. It hangs on when the plan was activated and when reviews were
-- completed, which no planning event tells, so it is no part of the copy and stays while that is built again.
create table plan_calendar (
    tenant             text not null,
    id                 uuid not null,
    person_id          uuid not null,
    -- days that the next reviews are counted from; null from the day a review comes due until it is completed
    monthly_from       date,
    comprehensive_from date,
    -- first day of the month that ends next
    month              date not null,
    primary key (tenant, id)
);
create index plan_calendar_person on plan_calendar (tenant, person_id);

-- How a plan stood when a month ended, by the plan as it was then. The unique key is the promise: a month ends once.
create table month_end (
    tenant        text    not null,
    id            uuid    not null,
    version       bigint  not null,
    plan_id       uuid    not null,
    person_id     uuid    not null,
    month         date    not null,
    total_hours   numeric(12, 2),
    planned_hours numeric(12, 2),
    earned_hours  numeric(12, 2),
    earned_weeks  numeric(12, 4),
    actual_weeks  integer,
    spi           numeric(12, 4),
    band          text,
    primary key (tenant, id),
    unique (tenant, plan_id, month)
);
create index month_end_person on month_end (tenant, person_id);

-- Proposals as planning last told them.
create table proposal_copy (
    tenant      text   not null,
    id          uuid   not null,
    person_id   uuid   not null,
    plan_id     uuid   not null,
    review_id   uuid,
    version     bigint not null,
    status      text   not null,
    body        jsonb  not null,
    prepared_at timestamptz not null,
    primary key (tenant, id)
);
create index proposal_copy_plan on proposal_copy (tenant, plan_id, prepared_at);
create index proposal_copy_person on proposal_copy (tenant, person_id);

alter table recommendation add column proposal_id uuid;
alter table recommendation add foreign key (tenant, proposal_id) references proposal_copy (tenant, id)
    on delete set null (proposal_id);
-- How the plan ran when the advice was decided, and when the next review of it was completed.
alter table recommendation add column decision_spi numeric(12, 4);
alter table recommendation add column decision_band text;
alter table recommendation add column effect_review_id uuid;
alter table recommendation add column effect_spi numeric(12, 4);
alter table recommendation add column effect_band text;

select protect('plan_calendar');
select protect('month_end');
select protect('proposal_copy');
