package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.Calendars;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads how plans run. */
@ApplicationScoped
class Courses {

    private final Schedules schedules;
    private final MonthEnds months;
    private final Calendars calendars;

    Courses(Schedules schedules, MonthEnds months, Calendars calendars) {
        this.schedules = schedules;
        this.months = months;
        this.calendars = calendars;
    }

    /** How a plan that stands so runs; of one that is not active nothing is booked. */
    Course of(PlanCopy plan, PlanStanding standing) {
        return new Course(
                schedules.of(standing).orElse(null),
                schedules.hindranceOf(standing).orElse(null),
                months.series(plan.id()),
                plan.isActive() ? calendars.bookings(plan) : List.of());
    }
}
