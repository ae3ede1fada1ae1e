-- Puts a table behind the tenant wall with one opening: rows of the tenant 'shared' are read by everybody, and written
-- and removed in that tenant alone.
create function protect_with_shared(table_name regclass) returns void language plpgsql as $$
begin
  perform protect(table_name);
  execute format('alter policy tenant_wall on %s '
    'using (tenant in (nullif(current_setting(''app.tenant'', true), ''''), ''shared''))', table_name);
  execute format('create policy own_are_changed on %s as restrictive for update '
    'using (tenant = nullif(current_setting(''app.tenant'', true), ''''))', table_name);
  execute format('create policy own_are_removed on %s as restrictive for delete '
    'using (tenant = nullif(current_setting(''app.tenant'', true), ''''))', table_name);
end $$;

revoke all on function protect_with_shared(regclass) from public;
