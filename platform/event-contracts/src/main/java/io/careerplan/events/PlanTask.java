package io.careerplan.events;

import java.time.LocalDate;

/**
 * The part of an activity that is done in one week.
 *
 * @param id unique within the plan
 * @param activityId the activity it belongs to
 * @param title what is done
 * @param weekStart the Monday of the week
 * @param plannedMinutes minutes planned for it, more than 0
 */
public record PlanTask(String id, String activityId, String title, LocalDate weekStart, int plannedMinutes) {}
