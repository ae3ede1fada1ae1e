-- Career ladders as the organisation of the tenant published them.
create table ladder_copy (
    tenant text  not null,
    id     uuid  not null,
    ladder jsonb not null,
    primary key (tenant, id)
);
select protect('ladder_copy');
