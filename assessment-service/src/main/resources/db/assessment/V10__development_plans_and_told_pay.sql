-- What a plan is made of is read and written as a whole; what it is found by stands beside it.
create table development_plan (
    tenant       text        not null,
    id           uuid        not null,
    version      bigint      not null,
    person_id    uuid        not null,
    analysis_id  uuid        not null,
    status       text        not null check (status in ('DRAFT', 'COMPLETED')),
    document     jsonb       not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    completed_at timestamptz check ((completed_at is null) = (status = 'DRAFT')),
    primary key (tenant, id),
    -- Both are looked at when the transaction ends: erasure removes person, analyses and plans in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred,
    foreign key (tenant, analysis_id) references gap_analysis (tenant, id) deferrable initially deferred
);
create index development_plan_by_person on development_plan (tenant, person_id, id);
select protect('development_plan');

-- The pay that others were told of last: an assessment that says the same tells nothing new. The id is the person's.
create table told_pay (
    tenant        text        not null,
    id            uuid        not null,
    version       bigint      not null,
    amount        numeric     not null check (amount >= 0),
    currency      text        not null,
    assessment_id uuid        not null,
    told_at       timestamptz not null,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and pay in whatever order.
    foreign key (tenant, id) references person (tenant, id) deferrable initially deferred
);
select protect('told_pay');
