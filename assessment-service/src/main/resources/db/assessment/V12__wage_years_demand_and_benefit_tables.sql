-- Every year of the wage survey that was taken in, in the tenant that all share. What the last import of a year did stands
-- beside it, so that one which was cut short behind its commit can say so.
create table survey_year (
    tenant   text        not null,
    year     int         not null,
    taken_by uuid        not null,
    change   jsonb       not null,
    taken_at timestamptz not null,
    primary key (tenant, year)
);
select protect('survey_year');
select let_worker('survey_year', 'select');

create table survey_figure (
    tenant text not null,
    year   int  not null,
    kind   text not null check (kind in ('DETAILED', 'BROAD', 'MINOR', 'MAJOR', 'TOTAL')),
    code   text not null,
    body   jsonb not null,
    primary key (tenant, year, kind, code),
    foreign key (tenant, year) references survey_year (tenant, year)
);
-- One occupation is asked for across all years.
create index survey_figure_by_code on survey_figure (tenant, code);
select protect('survey_figure');
select let_worker('survey_figure', 'select');

-- What a release of ratings before the present one asked of a skill, one row per release and skill: the occupations that it
-- rates, by code, and beside each of them importance (1 to 5) and level (0 to 7).
create table former_rating (
    tenant      text     not null,
    skill_id    text     not null,
    release     text     not null,
    data_set    text     not null,
    occupations text[]   not null,
    importances float8[] not null,
    levels      float8[] not null,
    primary key (tenant, skill_id, release),
    check (cardinality(occupations) = cardinality(importances) and cardinality(occupations) = cardinality(levels))
);
select protect('former_rating');
select let_worker('former_rating', 'select');

-- What an organisation says that benefits are typically worth. A table is read and written as a whole.
create table benefit_table (
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    document   jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant, id)
);
select protect('benefit_table');

-- The projections of employment and openings that were imported last, and what that import did.
create table projection_file (
    tenant   text        not null,
    taken_by uuid        not null,
    change   jsonb       not null,
    taken_at timestamptz not null,
    primary key (tenant)
);
select protect('projection_file');

create table projection (
    tenant text  not null,
    code   text  not null,
    body   jsonb not null,
    primary key (tenant, code)
);
select protect('projection');
select let_worker('projection', 'select');
