-- Up to which revision of the shared catalogue everything was done that follows on it; what holds already was followed.
alter table catalogue_release add column followed bigint not null default 0;
select set_config('app.tenant', 'shared', true);
update catalogue_release set followed = revision;
select set_config('app.tenant', '', true);
