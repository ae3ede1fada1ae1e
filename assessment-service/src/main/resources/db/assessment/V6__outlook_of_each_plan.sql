-- Each plan that serves a goal has its own word on it, so that a plan which drops the goal takes back only that.
alter table goal_outlook drop constraint goal_outlook_pkey;
alter table goal_outlook add primary key (tenant, goal_id, plan_id);
