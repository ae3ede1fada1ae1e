-- Files of a catalogue that wait to be taken in, beside their job.
create table catalogue_file (
    tenant     text  not null,
    job_id     uuid  not null,
    media_type text  not null,
    content    bytea not null,
    primary key (tenant, job_id),
    foreign key (tenant, job_id) references job (tenant, id) on delete cascade
);
select protect('catalogue_file');
select let_worker('catalogue_file', 'select, delete');

-- Nothing of a file outlives its job, however it ends.
create function catalogue_file_ends() returns trigger language plpgsql as $$
begin
  delete from catalogue_file where tenant = new.tenant and job_id = new.id;
  return null;
end $$;
create trigger catalogue_file_ends after update of state on job for each row
  when (new.kind = 'catalogue-import' and new.state in ('SUCCEEDED', 'FAILED')) execute function catalogue_file_ends();

-- The shipped tables that were taken in last, whatever was imported since: an import keeps the shipped resources and
-- nothing else of them.
alter table catalogue_release add column starter text;
alter table catalogue_release add column imported boolean not null default false;
update catalogue_release set starter = fingerprint;

-- What each catalogue that was taken in had other than the one before. Only added.
create table release_note (
    tenant   text        not null,
    id       uuid        not null,
    revision bigint      not null,
    document jsonb       not null,
    taken_at timestamptz not null,
    primary key (tenant, id)
);
select protect('release_note');
revoke update, delete on release_note from ${app};
select let_worker('release_note', 'select');

create table release_change (
    tenant     text  not null,
    release_id uuid  not null,
    code       text  not null,
    document   jsonb not null,
    primary key (tenant, release_id, code),
    foreign key (tenant, release_id) references release_note (tenant, id)
);
select protect('release_change');
revoke update, delete on release_change from ${app};
select let_worker('release_change', 'select');

-- Skills of an organisation change one by one.
alter table skill add column version bigint not null default 0;

-- Who aims at an occupation that a release changed.
create index goal_by_occupation on goal (tenant, (document -> 'details' ->> 'occupation'));
