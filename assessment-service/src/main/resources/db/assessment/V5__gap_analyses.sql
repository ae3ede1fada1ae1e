-- An analysis is kept as it was made. The summary is what a list shows of it, the document holds every term.
create table gap_analysis (
    tenant    text        not null,
    id        uuid        not null,
    version   bigint      not null,
    person_id uuid        not null,
    summary   jsonb       not null,
    document  jsonb       not null,
    made_at   timestamptz not null,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and analyses in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index gap_analysis_by_person on gap_analysis (tenant, person_id, id);
select protect('gap_analysis');
revoke update on gap_analysis from ${app};
