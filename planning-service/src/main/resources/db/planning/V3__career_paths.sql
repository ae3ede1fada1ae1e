-- A search for paths with what it found; a person has chosen one path at most.
create table path_search (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    from_code  text        not null,
    from_title text        not null,
    to_code    text        not null,
    to_title   text        not null,
    found      jsonb       not null,
    chosen     integer     check (chosen > 0),
    chosen_at  timestamptz,
    created_at timestamptz not null,
    primary key (tenant, id),
    check ((chosen is null) = (chosen_at is null))
);
create index path_search_of_person on path_search (tenant, person_id, id);
create unique index path_search_one_chosen on path_search (tenant, person_id) where chosen is not null;
select protect('path_search');
