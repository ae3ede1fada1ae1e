-- Career ladders of an organisation: what it says of each, and what the catalogue says to it, as it was told last.
create table career_ladder (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    document   jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant) references organisation (tenant)
);
create index career_ladder_present on career_ladder (tenant, id) where retired_at is null;
select protect('career_ladder');
-- Who has ladders is asked across the wall once another catalogue was taken in.
select let_worker('career_ladder', 'select');
