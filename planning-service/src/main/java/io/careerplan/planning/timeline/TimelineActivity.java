package io.careerplan.planning.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month's part of an activity.
 *
 * @param from first day of its first week in the month
 * @param to last day of its last week in the month
 * @param plannedMinutes in the month
 */
record TimelineActivity(
        String id, String title, @Nullable String milestoneId, LocalDate from, LocalDate to, int plannedMinutes) {}
