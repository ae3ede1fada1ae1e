package io.careerplan.tracking.plan;

import io.careerplan.events.ReviewKind;
import io.careerplan.kit.access.Member;
import io.careerplan.kit.access.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Keeps the calendars of plans. A plan gets one when it is first seen active; whoever
 * takes something out of it holds the plan's row, so that each booking and each month is taken once.
 */
@ApplicationScoped
public class Calendars {

    private final Session session;
    private final MemberRegister members;

    Calendars(Session session, MemberRegister members) {
        this.session = session;
        this.members = members;
    }

    /** Takes the reviews that are due by now out of the calendar of a locked plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Booking> takeDue(PlanCopy plan, Instant now) {
        List<Booking> due = bookings(plan).stream()
                .filter(booking -> hasBegun(plan, booking.day(), now))
                .toList();
        due.forEach(booking -> find(plan).ifPresent(calendar -> calendar.take(booking.kind())));
        return due;
    }

    /** Takes the months that have ended by now out of the calendar of a locked plan, oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EndedMonth> takeEndedMonths(PlanCopy plan, Instant now) {
        return find(plan).stream()
                .flatMap(calendar -> zoneOf(plan).stream().flatMap(zone -> ended(calendar, zone, now).stream()))
                .toList();
    }

    private static List<EndedMonth> ended(PlanCalendar calendar, ZoneId zone, Instant now) {
        List<EndedMonth> ended = new ArrayList<>();
        Instant end = DueDate.ends(calendar.month(), zone);
        while (!end.isAfter(now)) {
            ended.add(new EndedMonth(calendar.month(), end));
            calendar.turnMonth();
            end = DueDate.ends(calendar.month(), zone);
        }
        return ended;
    }

    /** The reviews that are booked for a plan, by day. */
    public List<Booking> bookings(PlanCopy plan) {
        return find(plan).stream()
                .flatMap(calendar -> Stream.of(ReviewKind.values())
                        .flatMap(kind ->
                                calendar.booked(kind, plan.cadence()).map(day -> new Booking(kind, day)).stream()))
                .sorted(Comparator.comparing(Booking::day))
                .toList();
    }

    /** Begins the calendar of an active plan that has none yet; in UTC as long as the person is not known here. */
    void begin(PlanCopy plan, Instant told) {
        if (plan.isActive() && find(plan).isEmpty()) {
            ZoneId zone = zoneOf(plan).orElse(ZoneOffset.UTC);
            LocalDate today = LocalDate.ofInstant(told, zone);
            session.persist(new PlanCalendar(plan.id(), plan.personId(), plan.revision(), plan.startsOn(), today));
        }
    }

    /** Whether the plan was revised after it was activated. */
    public boolean isRevisedSinceActivation(PlanCopy plan) {
        return find(plan).filter(calendar -> calendar.isBefore(plan.revision())).isPresent();
    }

    /** Books the next review of a kind, counted from today. */
    void bookNext(PlanCopy plan, ReviewKind kind, Instant now) {
        find(plan).ifPresent(calendar -> zoneOf(plan)
                .ifPresent(zone -> calendar.book(kind, LocalDate.ofInstant(now, zone))));
    }

    /** When the first of all this comes due in that zone. */
    Optional<Instant> next(PlanCopy plan, ZoneId zone) {
        Stream<Instant> reviews = bookings(plan).stream().map(booking -> DueDate.begins(booking.day(), zone));
        Stream<Instant> month = find(plan).stream().map(calendar -> DueDate.ends(calendar.month(), zone));
        return Stream.concat(reviews, month).min(Instant::compareTo);
    }

    private boolean hasBegun(PlanCopy plan, LocalDate day, Instant now) {
        return zoneOf(plan)
                .filter(zone -> !DueDate.begins(day, zone).isAfter(now))
                .isPresent();
    }

    private Optional<ZoneId> zoneOf(PlanCopy plan) {
        return plan.isActive() ? members.find(plan.personId()).map(Member::timeZone) : Optional.empty();
    }

    private Optional<PlanCalendar> find(PlanCopy plan) {
        return Optional.ofNullable(session.find(PlanCalendar.class, plan.id()));
    }
}
