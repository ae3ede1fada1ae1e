-- What the journey of a person is read from, beside plans, reviews and recommendations. All but ACCESS is a copy: emptied
-- together with its rows in copy_version, it is built again from a republication.

-- The newest of each kind, cut down to what the journey needs. ACCESS has no content: its version counts what changed in who
-- may do what to the person, so that readers see that there is something new.
create table journey_fact (
    tenant    text   not null,
    person_id uuid   not null,
    kind      text   not null,
    version   bigint not null,
    state     jsonb  not null,
    primary key (tenant, person_id, kind)
);

-- Decided ones stay, so that the sum of versions only grows.
create table journey_proposal (
    tenant      text   not null,
    id          uuid   not null,
    person_id   uuid   not null,
    plan_id     uuid   not null,
    version     bigint not null,
    status      text   not null,
    best_option text,
    primary key (tenant, id)
);
create index journey_proposal_person on journey_proposal (tenant, person_id, id);

-- How far the documents are that assessment and planning owe a person. Tracking's own are in the table deliverable.
create table deliverable_copy (
    tenant    text        not null,
    person_id uuid        not null,
    name      text        not null,
    version   bigint      not null,
    status    text        not null,
    since     timestamptz not null,
    reference uuid,
    primary key (tenant, person_id, name)
);

select protect('journey_fact');
select protect('journey_proposal');
select protect('deliverable_copy');
