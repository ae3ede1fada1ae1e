package io.careerplan.tracking.progress;

import java.time.LocalDate;

/** A milestone ahead. */
record NextMilestone(String id, String title, LocalDate due) {}
