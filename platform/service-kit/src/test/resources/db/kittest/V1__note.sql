create table note (
  tenant    text   not null,
  id        uuid   not null,
  version   bigint not null,
  person_id uuid   not null,
  text      text   not null,
  primary key (tenant, id)
);
create index note_person on note (tenant, person_id, id);
select protect('note');
