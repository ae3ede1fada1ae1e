create table review (
    tenant       text   not null,
    id           uuid   not null,
    version      bigint not null,
    person_id    uuid   not null,
    plan_id      uuid   not null,
    kind         text   not null,
    status       text   not null,
    opened_at    timestamptz not null,
    completed_at timestamptz,
    body         jsonb  not null,
    primary key (tenant, id)
);
create unique index review_one_open on review (tenant, person_id, kind) where status = 'OPEN';
create index review_person on review (tenant, person_id, id);

-- A cause is acted upon once, however often it is told: duplicates and republications of an event find it here.
create table review_cause (
    tenant    text not null,
    id        uuid not null,
    version   bigint not null,
    review_id uuid not null,
    plan_id   uuid not null,
    kind      text not null,
    reference text,
    detail    text,
    identity  text not null,
    at        timestamptz not null,
    primary key (tenant, id),
    unique (tenant, plan_id, identity),
    foreign key (tenant, review_id) references review (tenant, id) on delete cascade
);
create index review_cause_review on review_cause (tenant, review_id, at);

create table recommendation (
    tenant          text   not null,
    id              uuid   not null,
    version         bigint not null,
    person_id       uuid   not null,
    plan_id         uuid   not null,
    review_id       uuid   not null,
    rule            text   not null,
    kind            text   not null,
    reference       text   not null,
    state           text   not null,
    body            jsonb  not null,
    made_at         timestamptz not null,
    decided_at      timestamptz,
    decision_reason text,
    primary key (tenant, id),
    foreign key (tenant, review_id) references review (tenant, id) on delete cascade
);
create index recommendation_person on recommendation (tenant, person_id, id);
-- The same advice on the same thing is open once; it may be given again after it was decided.
create unique index recommendation_one_open on recommendation (tenant, person_id, plan_id, rule, reference) where state = 'OPEN';

create table organisation_copy (
    tenant    text   not null primary key,
    version   bigint not null,
    name      text   not null,
    time_zone text   not null,
    locale    text   not null,
    currency  text   not null
);

select protect('review');
select protect('review_cause');
select protect('recommendation');
select protect('organisation_copy');
