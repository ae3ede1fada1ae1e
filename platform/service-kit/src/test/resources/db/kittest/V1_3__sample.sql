create table sample (
  tenant     text        not null,
  id         uuid        not null,
  version    bigint      not null,
  name       text        not null,
  updated_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, name)
);
select protect('sample');
