package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import io.careerplan.tracking.plan.Booking;
import io.careerplan.tracking.plan.Calendars;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.progress.MonthEnd;
import io.careerplan.tracking.progress.MonthEnds;
import io.careerplan.tracking.progress.OffTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Reviews that time brings: those booked in the calendar, and those of plans that months end off track. */
@ApplicationScoped
public class CalendarReviews {

    private final Reviews reviews;
    private final ReviewRows rows;
    private final Calendars calendars;
    private final MonthEnds months;
    private final ReviewSettings settings;

    CalendarReviews(Reviews reviews, ReviewRows rows, Calendars calendars, MonthEnds months, ReviewSettings settings) {
        this.reviews = reviews;
        this.rows = rows;
        this.calendars = calendars;
        this.months = months;
        this.settings = settings;
    }

    /** Waits for the turn of the person's reviews; to be called before any plan of theirs is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeTurn(UUID personId) {
        rows.oneAtATime(personId);
    }

    /** Opens what is booked for a locked plan up to now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openDue(PlanCopy plan, Instant now) {
        calendars.takeDue(plan, now).forEach(due -> reviews.openOrExtend(plan, due.kind(), causeOf(plan, due)));
    }

    /** Opens a review of a locked plan that ended yet another month off track. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void judge(PlanCopy plan, MonthEnd ended) {
        var latest = months.upTo(plan.id(), ended.month(), settings.offTrackMonths());
        if (OffTrack.isFor(latest, settings.offTrackMonths())) {
            reviews.openFor(plan, causeOf(plan, ended));
        }
    }

    private static ReviewCause causeOf(PlanCopy plan, Booking due) {
        return new ReviewCause(
                ReviewCause.Kind.CALENDAR, plan.id().toString(), due.day().toString());
    }

    private static ReviewCause causeOf(PlanCopy plan, MonthEnd ended) {
        return new ReviewCause(
                ReviewCause.Kind.OFF_TRACK, plan.id().toString(), ended.month().toString());
    }
}
