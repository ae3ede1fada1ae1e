-- What the chances of a plan were, kept as they were worked out. Those of the plan itself are numbered, what-ifs are not.
create table plan_forecast (
    tenant       text        not null,
    id           uuid        not null,
    version      bigint      not null,
    plan_id      uuid        not null,
    person_id    uuid        not null,
    number       bigint      check (number >= 0),
    plan_version bigint      not null,
    content      jsonb       not null,
    made_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, plan_id, number),
    foreign key (tenant, plan_id) references plan (tenant, id) on delete cascade
);
create index plan_forecast_of_plan on plan_forecast (tenant, plan_id, id);
create index plan_forecast_of_person on plan_forecast (tenant, person_id, id);
select protect('plan_forecast');
revoke update on plan_forecast from ${app};

-- Who let a plan begin below the quality gate, and why.
alter table plan
    add column override_by     uuid,
    add column override_at     timestamptz,
    add column override_reason text,
    add check ((override_at is null) = (override_reason is null));
create index plan_overridden_by on plan (tenant, override_by) where override_by is not null;
