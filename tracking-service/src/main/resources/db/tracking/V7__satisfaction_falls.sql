-- Falls of satisfaction, and since when a plan is carried out. They are told by different services, so either may come first;
-- both are kept as the earliest that was told, whatever the order.
create table satisfaction_fall (
    tenant      text        not null,
    id          uuid        not null,
    person_id   uuid        not null,
    points      text,
    measured_at timestamptz not null,
    primary key (tenant, id)
);
create index satisfaction_fall_person on satisfaction_fall (tenant, person_id, measured_at);

create table carried_out_plan (
    tenant    text        not null,
    id        uuid        not null,
    person_id uuid        not null,
    since     timestamptz not null,
    primary key (tenant, id)
);
create index carried_out_plan_person on carried_out_plan (tenant, person_id);

select protect('satisfaction_fall');
select protect('carried_out_plan');
