package io.careerplan.tracking.plan;

import io.careerplan.events.ReviewKind;
import java.time.LocalDate;

/** A review that is due on a day, where the person lives. */
public record Booking(ReviewKind kind, LocalDate day) {}
