package io.careerplan.tracking.plan;

import io.careerplan.events.ReviewKind;
import io.careerplan.kit.access.Member;
import io.careerplan.kit.access.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Keeps each active plan's next deadline up to date: the first of its milestones, booked reviews and month ends to pass. A
 * plan whose person is not known yet has none: without their time zone nobody can say when a date passes.
 */
@ApplicationScoped
public class Deadlines {

    private final Session session;
    private final Plans plans;
    private final Calendars calendars;
    private final MemberRegister members;

    Deadlines(Session session, Plans plans, Calendars calendars, MemberRegister members) {
        this.session = session;
        this.plans = plans;
        this.calendars = calendars;
        this.members = members;
    }

    /** Sets the deadlines of a person's plans anew, after their time zone was told, or told anew, then. */
    @Transactional
    public void renewOf(UUID personId, Instant told) {
        plans.activeOf(personId).forEach(planId -> plans.lock(planId).ifPresent(plan -> renew(plan, told)));
    }

    /** The misses that are due by now, each marked and stored; the plan must be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MilestoneMiss> miss(PlanCopy plan, Instant now) {
        List<MilestoneMiss> misses = zoneOf(plan).stream()
                .flatMap(zone -> plans.upcoming(plan.id()).stream()
                        .filter(milestone ->
                                !DueDate.passes(milestone.due(), zone).isAfter(now)))
                .map(milestone -> milestone.miss(plan.personId(), now))
                .toList();
        misses.forEach(miss -> plans.add(plan, miss));
        return misses;
    }

    /** Books the next review of a kind that was just completed; the plan must be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bookNext(PlanCopy plan, ReviewKind kind, Instant now) {
        calendars.bookNext(plan, kind, now);
        renew(plan, now);
    }

    /**
     * Sets the deadline of a locked plan anew. The calendar of one that became active is counted from the time at which
     * that was told, however late it was heard.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(PlanCopy plan, Instant told) {
        calendars.begin(plan, told);
        Optional<PlanDeadline> present = Optional.ofNullable(session.find(PlanDeadline.class, plan.id()));
        Optional<Instant> next = next(plan);
        if (next.isEmpty()) {
            present.ifPresent(session::remove);
        } else if (present.isPresent()) {
            present.get().moveTo(next.get());
        } else {
            session.persist(new PlanDeadline(plan.id(), next.get()));
        }
    }

    private Optional<Instant> next(PlanCopy plan) {
        return zoneOf(plan).flatMap(zone -> Stream.concat(
                        plans.upcoming(plan.id()).stream().map(milestone -> DueDate.passes(milestone.due(), zone)),
                        calendars.next(plan, zone).stream())
                .min(Instant::compareTo));
    }

    private Optional<ZoneId> zoneOf(PlanCopy plan) {
        return plan.isActive() ? members.find(plan.personId()).map(Member::timeZone) : Optional.empty();
    }
}
