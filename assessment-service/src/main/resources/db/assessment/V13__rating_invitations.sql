-- Whom a person asked to rate them, for which skills. That it is past its last day follows from the day and is not stored.
create table rating_invitation (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    invited_id uuid        not null,
    standing   text        not null check (standing in ('MANAGER', 'PEER')),
    skill_ids  jsonb       not null,
    until      date        not null,
    status     text        not null check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    invited_at timestamptz not null,
    closed_at  timestamptz check ((closed_at is null) = (status = 'OPEN')),
    primary key (tenant, id),
    constraint rating_invitation_of_another check (person_id <> invited_id),
    -- Looked at when the transaction ends: erasure removes person and invitations in whatever order.
    foreign key (tenant, person_id) references person (tenant, id) deferrable initially deferred,
    foreign key (tenant, invited_id) references person (tenant, id) deferrable initially deferred
);
create index rating_invitation_by_person on rating_invitation (tenant, person_id, id);
create index rating_invitation_by_invited on rating_invitation (tenant, invited_id, id);
select protect('rating_invitation');
