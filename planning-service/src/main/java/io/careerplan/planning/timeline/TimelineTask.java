package io.careerplan.planning.timeline;

/** A task of a week. */
record TimelineTask(String id, String activityId, String title, int plannedMinutes) {}
