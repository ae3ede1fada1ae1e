-- The answers to requests with an Idempotency-Key, stored in the transaction of their effect, kept 24 hours.

create table idempotent_answer (
  tenant        text        not null,
  caller        text        not null,
  key           text        not null,
  caller_person uuid,
  request       text        not null,
  body_hash     text        not null,
  status        int         not null,
  location      text,
  etag          text,
  content_type  text,
  body          text,
  stored_at     timestamptz not null,
  primary key (tenant, caller, key)
);
create index idempotent_answer_stored_at on idempotent_answer (stored_at);
create index idempotent_answer_caller_person on idempotent_answer (tenant, caller_person);
select protect('idempotent_answer');
select let_worker('idempotent_answer', 'select, update, delete');
