-- The skills that the activities build which led to a milestone, as the plan was when it was reached: no later revision changes what
-- was shown. Of those that were reached before this was kept nobody knows.
alter table milestone_completion add column skill_ids text[];
