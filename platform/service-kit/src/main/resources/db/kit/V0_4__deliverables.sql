-- How far each document of the workflow is that this service owes a person. No row stands for MISSING.
create table deliverable (
  tenant    text        not null,
  person_id uuid        not null,
  name      text        not null,
  version   bigint      not null,
  status    text        not null check (status in ('MISSING', 'PARTIAL', 'DONE', 'OUTDATED')),
  since     timestamptz not null,
  reference uuid,
  primary key (tenant, person_id, name)
);
select protect('deliverable');
