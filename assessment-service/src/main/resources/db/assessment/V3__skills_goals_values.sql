-- Ratings are only added. A rater who is erased is cut from what they said of others: from then on rater_id is a number
-- that only keeps their ratings of one person together.
create table skill_rating (
    tenant       text        not null,
    id           uuid        not null,
    version      bigint      not null,
    person_id    uuid        not null,
    skill_id     text        not null,
    rater_id     uuid        not null,
    rater_erased boolean     not null,
    source       text        not null check (source in ('SELF', 'PEER', 'COACH', 'MENTOR', 'MANAGER', 'EVIDENCE')),
    scale        text,
    level        numeric,
    rated_on     date        not null,
    evidence     jsonb       not null,
    rated_at     timestamptz not null,
    primary key (tenant, id),
    constraint skill_rating_observed_or_not check ((scale is null) = (level is null)),
    -- Looked at when the transaction ends: erasure removes person and ratings in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index skill_rating_by_person on skill_rating (tenant, person_id, id);
create index skill_rating_by_skill on skill_rating (tenant, person_id, skill_id, id);
create index skill_rating_by_rater on skill_rating (tenant, rater_id);
select protect('skill_rating');
revoke update on skill_rating from ${app};
grant update (rater_id, rater_erased) on skill_rating to ${app};

create table goal (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    document   jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred
);
create index goal_by_person on goal (tenant, person_id, id);
select protect('goal');

-- One row a person, under the person's id.
create table work_values (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    document   jsonb       not null,
    updated_at timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, id) references person (tenant, id) deferrable initially deferred
);
select protect('work_values');
