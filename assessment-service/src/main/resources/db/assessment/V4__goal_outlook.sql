-- How often any goal of a person was changed: the version of all their goals together.
create table goals_version (
    tenant    text   not null,
    person_id uuid   not null,
    version   bigint not null,
    primary key (tenant, person_id),
    -- Looked at when the transaction ends: erasure removes person and goals in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
select protect('goals_version');

-- The chance of a goal, as the newest forecast of any plan that serves it says. It goes with the goal.
create table goal_outlook (
    tenant      text        not null,
    goal_id     uuid        not null,
    plan_id     uuid        not null,
    forecast_id uuid        not null,
    probability numeric     not null check (probability between 0 and 1),
    forecast_at timestamptz not null,
    primary key (tenant, goal_id),
    foreign key (tenant, goal_id) references goal (tenant, id) on delete cascade
);
create index goal_outlook_by_plan on goal_outlook (tenant, plan_id);
select protect('goal_outlook');
