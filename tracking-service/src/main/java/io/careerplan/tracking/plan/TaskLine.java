package io.careerplan.tracking.plan;

import java.time.LocalDate;

/** A weekly task; minutes over all its entries. */
public record TaskLine(
        String id, String title, LocalDate weekStart, int plannedMinutes, long loggedMinutes, TaskState state) {}
