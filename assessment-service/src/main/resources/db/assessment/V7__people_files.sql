-- Files of people that wait to be taken over, in parts of some hundred rows. The content is JSON as text, because jsonb
-- refuses what a row is yet to be refused for; what came of a part replaces it in the transaction that took it over.
create table people_file_part (
    tenant  text    not null,
    job_id  uuid    not null,
    number  int     not null,
    dry_run boolean not null,
    content text,
    outcome jsonb,
    primary key (tenant, job_id, number),
    check ((content is null) <> (outcome is null)),
    foreign key (tenant, job_id) references job (tenant, id) on delete cascade
);
select protect('people_file_part');
select let_worker('people_file_part', 'select, delete');

-- Nothing of a file outlives its job, however it ends.
create function people_file_ends() returns trigger language plpgsql as $$
begin
  delete from people_file_part where tenant = new.tenant and job_id = new.id;
  return null;
end $$;
create trigger people_file_ends after update of state on job for each row
  when (new.kind = 'people-file' and new.state in ('SUCCEEDED', 'FAILED')) execute function people_file_ends();
