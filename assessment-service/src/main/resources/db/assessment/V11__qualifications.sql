-- What a qualification says lies in the document; what it is found by stands beside it.
create table qualification (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    kind       text        not null,
    document   jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and qualifications in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index qualification_by_person on qualification (tenant, person_id, id);
select protect('qualification');
