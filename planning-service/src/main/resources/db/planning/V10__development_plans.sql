-- Of the development plans that a person completed, the last one is kept.
alter table person_fact drop constraint person_fact_kind_check;
alter table person_fact add constraint person_fact_kind_check check (
    kind in ('PERSON', 'GOALS', 'WORK_VALUES', 'GAP_ANALYSIS', 'SKILL_PROFILE', 'DEVELOPMENT_PLAN'));
