-- Every import that was committed, by the id of its job, and what it changed beside the catalogue. A run that was cut short
-- behind its commit is told by it that nothing is left to write, however many imports came after it.
create table import_taking (
    tenant   text        not null,
    job_id   uuid        not null,
    change   jsonb       not null,
    taken_at timestamptz not null,
    primary key (tenant, job_id)
);
select protect('import_taking');
select let_worker('import_taking', 'select');

-- Those that were committed before, as far as anything tells of them.
select set_config('app.tenant', 'shared', true);
insert into import_taking (tenant, job_id, change, taken_at)
select tenant, taken_by, jsonb_build_object('surveyYears', jsonb_agg(change)), max(taken_at)
  from survey_year
 group by tenant, taken_by;
insert into import_taking (tenant, job_id, change, taken_at)
select tenant, id, '{"surveyYears": []}', taken_at
  from release_note
    on conflict do nothing;
select set_config('app.tenant', '', true);
