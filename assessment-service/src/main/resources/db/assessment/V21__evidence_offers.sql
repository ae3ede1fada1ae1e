-- What milestones that people reached show of their skills: one offer a milestone, however often tracking tells of it.
create table evidence_offer (
    tenant       text        not null,
    id           uuid        not null,
    version      bigint      not null,
    person_id    uuid        not null,
    plan_id      uuid        not null,
    milestone_id text        not null,
    title        text        not null,
    reached_at   timestamptz not null,
    evidence     jsonb       not null,
    skill_ids    jsonb       not null,
    state        text        not null check (state in ('OPEN', 'TAKEN', 'REJECTED')),
    answered_at  timestamptz check ((answered_at is null) = (state = 'OPEN')),
    primary key (tenant, id),
    unique (tenant, plan_id, milestone_id),
    -- Looked at when the transaction ends: erasure removes person and offers in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index evidence_offer_by_person on evidence_offer (tenant, person_id, id);
select protect('evidence_offer');

-- The offer that a rating was made of. No foreign key: offers can be emptied and built again from what tracking tells, each under
-- the same id, and one that a rating names comes back as taken.
alter table skill_rating add column offer_id uuid;
