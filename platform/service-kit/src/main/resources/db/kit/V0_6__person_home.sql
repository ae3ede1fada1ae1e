-- Which tenant a person is of, for good: ids are never given out twice, not even after an erasure. An event that names a
-- person under another tenant is forged or broken, and must not take effect in either. The table cannot stand behind the
-- tenant wall, as it is asked across it: the application reads it through one question that answers yes or no.
create table person_home (
  person_id uuid not null primary key,
  home      text not null
);
grant select on person_home to ${worker};

create function person_settles() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into person_home (person_id, home) values (new.id, new.tenant) on conflict (person_id) do nothing;
  return null;
end $$;
create trigger person_settles after insert on member for each row execute function person_settles();

create function lives_elsewhere(person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from person_home
                  where person_id = person and home is distinct from current_setting('app.tenant', true));
$$;
revoke all on function person_settles(), lives_elsewhere(uuid) from public;
grant execute on function lives_elsewhere(uuid) to ${app};

-- Those who are known already. The wall stops the owner too, so it opens for the length of this statement.
alter table member no force row level security;
insert into person_home (person_id, home) select id, tenant from member on conflict (person_id) do nothing;
alter table member force row level security;
