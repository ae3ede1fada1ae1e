-- A copy of plans, as a consumer keeps one, and the order in which facts took effect.
create table plan_copy (
  tenant  text   not null,
  id      text   not null,
  version bigint not null,
  status  text   not null,
  primary key (tenant, id)
);
select protect('plan_copy');

create sequence effect_seq;
create table effect (
  tenant text   not null,
  id     uuid   not null,
  seq    bigint not null default nextval('effect_seq'),
  person uuid   not null,
  times  int    not null default 1,
  primary key (tenant, id)
);
select protect('effect');
grant usage on sequence effect_seq to ${app};
