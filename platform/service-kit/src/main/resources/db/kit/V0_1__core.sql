-- What every service keeps of tenants, people, grants, its own deeds and the erased.

-- Puts a table behind the tenant wall and hands it to the application role. A connection that once had a tenant shows an
-- empty one afterwards; that is no tenant either.
create function protect(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('alter table %s force row level security', table_name);
  execute format('create policy tenant_wall on %s for all '
    'using (tenant = nullif(current_setting(''app.tenant'', true), '''')) '
    'with check (tenant = nullif(current_setting(''app.tenant'', true), ''''))', table_name);
  execute format('grant select, insert, update, delete on %s to ${app}', table_name);
end $$;

-- Lets the relay and the schedulers work on a table across tenants, with the privileges named.
create function let_worker(table_name regclass, privileges text) returns void language plpgsql as $$
begin
  execute format('create policy worker_passes on %s for all to ${worker} using (true) with check (true)', table_name);
  execute format('grant %s on %s to ${worker}', privileges, table_name);
end $$;

revoke all on function protect(regclass), let_worker(regclass, text) from public;

create table member (
  tenant      text   not null,
  id          uuid   not null,
  version     bigint not null,
  external_id text   not null,
  subject     text,
  name        text   not null,
  time_zone   text   not null,
  locale      text   not null,
  state       text   not null,
  primary key (tenant, id)
);
-- Not unique: a copy may learn of a person's new sign-in before it learns that the former holder was erased.
create index member_subject on member (tenant, subject);
create index member_external_id on member (tenant, external_id);
select protect('member');

create table access_grant (
  tenant     text    not null,
  id         uuid    not null,
  version    bigint  not null,
  person_id  uuid    not null,
  grantee_id uuid    not null,
  role       text    not null,
  sections   text[]  not null,
  verbs      text[]  not null,
  revoked    boolean not null,
  primary key (tenant, id)
);
create index access_grant_person on access_grant (tenant, person_id, grantee_id);
create index access_grant_grantee on access_grant (tenant, grantee_id);
select protect('access_grant');

create table audit_entry (
  tenant        text        not null,
  id            uuid        not null,
  at            timestamptz not null,
  actor         text,
  actor_person  uuid,
  action        text        not null,
  resource_type text        not null,
  resource_id   uuid,
  person_id     uuid,
  before_hash   text,
  after_hash    text,
  trace_id      text,
  primary key (tenant, id)
);
create index audit_entry_person on audit_entry (tenant, person_id);
create index audit_entry_actor_person on audit_entry (tenant, actor_person);
create index audit_entry_actor on audit_entry (tenant, actor);
select protect('audit_entry');
-- Append-only: what is written stays as it was written.
revoke update, delete on audit_entry from ${app};

-- The one change the trail knows: cutting what ties entries to an erased person. It runs as the owner, whom the tenant
-- wall stops like everybody else.
create function unlink_audit(person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update audit_entry
     set actor = null, actor_person = null, trace_id = null
   where tenant = current_setting('app.tenant', true)
     and (actor_person = person
          or actor = (select m.subject from member m where m.tenant = audit_entry.tenant and m.id = person));
  update audit_entry
     set person_id = null, resource_id = null, before_hash = null, after_hash = null, trace_id = null
   where tenant = current_setting('app.tenant', true) and (person_id = person or resource_id = person);
$$;
revoke all on function unlink_audit(uuid) from public;
grant execute on function unlink_audit(uuid) to ${app};

create table erased_person (
  tenant    text        not null,
  person_id uuid        not null,
  erased_at timestamptz not null,
  primary key (tenant, person_id)
);
select protect('erased_person');
revoke update, delete on erased_person from ${app};
