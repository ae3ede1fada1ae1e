package io.careerplan.tracking.plan;

import io.careerplan.events.ReviewCadence;
import io.careerplan.events.ReviewKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What time has in store for a plan besides its milestones: the reviews booked for it, and the month that ends next. A
 * booking is kept as the day it is counted from, so that it follows a plan whose cadence changes. From the day on which a
 * review comes due until it is completed, none of its kind is booked.
 */
@Entity
@Table(name = "plan_calendar")
class PlanCalendar extends Row {

    /** What erasure finds it by. */
    UUID personId;

    private @Nullable LocalDate monthlyFrom;
    private @Nullable LocalDate comprehensiveFrom;
    private LocalDate month;
    private int activationRevision;

    protected PlanCalendar() {}

    /** The calendar of a plan that became active today with that revision, or will begin later. */
    PlanCalendar(UUID planId, UUID personId, int revision, LocalDate startsOn, LocalDate today) {
        LocalDate first = startsOn.isAfter(today) ? startsOn : today;
        this.id = planId;
        this.personId = personId;
        this.activationRevision = revision;
        this.monthlyFrom = first;
        this.comprehensiveFrom = first;
        this.month = first.withDayOfMonth(1);
    }

    /** The day that the next review of the kind is booked for, if one is. */
    Optional<LocalDate> booked(ReviewKind kind, ReviewCadence cadence) {
        return switch (kind) {
            case MONTHLY_PROGRESS -> after(monthlyFrom, cadence.monthlyEveryDays());
            case QUARTERLY_ASSESSMENT -> after(comprehensiveFrom, cadence.comprehensiveEveryDays());
            case EVENT -> Optional.empty();
        };
    }

    private static Optional<LocalDate> after(@Nullable LocalDate from, int days) {
        return Optional.ofNullable(from).map(day -> day.plusDays(days));
    }

    /** Takes the booking out, because its day has come. */
    void take(ReviewKind kind) {
        count(kind, null);
    }

    /** Books the next review of the kind, counted from that day; nothing is booked for what only events bring. */
    void book(ReviewKind kind, LocalDate from) {
        count(kind, from);
    }

    private void count(ReviewKind kind, @Nullable LocalDate from) {
        switch (kind) {
            case MONTHLY_PROGRESS -> monthlyFrom = from;
            case QUARTERLY_ASSESSMENT -> comprehensiveFrom = from;
            case EVENT -> {
                // Comes unbooked.
            }
        }
    }

    /** Whether the plan was activated before that revision of it was made. */
    boolean isBefore(int revision) {
        return activationRevision < revision;
    }

    /** The month that ends next. */
    YearMonth month() {
        return YearMonth.from(month);
    }

    /** Goes on to the next month. */
    void turnMonth() {
        month = month.plusMonths(1);
    }
}
