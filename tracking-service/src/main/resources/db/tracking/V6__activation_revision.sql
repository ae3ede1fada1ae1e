-- The revision with which a plan was first seen active: what was revised before that is the plan that is carried out, not an update of
-- it. Like the calendar, no planning event tells it afterwards. Of plans that began before this was kept, it is the first.
alter table plan_calendar add column activation_revision integer not null default 1;
alter table plan_calendar alter column activation_revision drop default;
