-- Responses are only added. What a list, a comparison and the spread of scores are found by stands beside the document.
create table survey_response (
    tenant             text        not null,
    id                 uuid        not null,
    version            bigint      not null,
    person_id          uuid        not null,
    instrument         text        not null,
    instrument_version int         not null,
    score              numeric     check (score between 0 and 100),
    complete           boolean     not null,
    document           jsonb       not null,
    answered_at        timestamptz not null,
    primary key (tenant, id),
    -- Looked at when the transaction ends: erasure removes person and responses in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index survey_response_by_person on survey_response (tenant, person_id, id);
create index survey_response_by_instrument on survey_response (tenant, person_id, instrument, id);
create index survey_response_complete on survey_response (tenant, instrument, instrument_version, id) where complete;
select protect('survey_response');
revoke update on survey_response from ${app};

create table situation_assessment (
    tenant      text        not null,
    id          uuid        not null,
    version     bigint      not null,
    person_id   uuid        not null,
    assessed_on date        not null,
    document    jsonb       not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index situation_assessment_by_person on situation_assessment (tenant, person_id, id);
create index situation_assessment_by_day on situation_assessment (tenant, person_id, assessed_on, id);
select protect('situation_assessment');
