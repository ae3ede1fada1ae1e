package io.careerplan.tracking.plan;

import io.careerplan.kit.access.Member;
import io.careerplan.kit.access.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads how plans stand. */
@ApplicationScoped
public class Standings {

    /** Later than any entry, and still a time that the database knows. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Session session;
    private final WorkReading work;
    private final MemberRegister members;

    Standings(Session session, WorkReading work, MemberRegister members) {
        this.session = session;
        this.work = work;
        this.members = members;
    }

    /** The zone in which dates of the person pass; UTC as long as the person is not known here. */
    public ZoneId zoneOf(UUID personId) {
        return members.find(personId).map(Member::timeZone).orElse(ZoneOffset.UTC);
    }

    /** How the plan stands at an instant. */
    public PlanStanding of(PlanCopy plan, Instant now) {
        StandingRows rows = new StandingRows(plan, zoneOf(plan.personId()), work.before(plan.id(), EVER));
        return rows.asOf(now, milestones(plan), tasks(plan));
    }

    /** How the plan as it is now stood at an instant, by what had been done before that. */
    public PlanStanding before(PlanCopy plan, Instant end) {
        StandingRows rows = new StandingRows(plan, zoneOf(plan.personId()), work.before(plan.id(), end));
        return rows.asOf(end, milestones(plan), tasks(plan));
    }

    /** Minutes logged on the plan from an instant on. */
    public long minutesSince(UUID planId, Instant since) {
        return work.minutesSince(planId, since);
    }

    /** Ids of the plan's milestones that were reached from an instant on. */
    public Set<String> reachedSince(UUID planId, Instant since) {
        return work.reachedSince(planId, since);
    }

    private List<Milestone> milestones(PlanCopy plan) {
        return list(plan, Milestone.class, "due, id");
    }

    private List<Task> tasks(PlanCopy plan) {
        return list(plan, Task.class, "weekStart, id");
    }

    private <T> List<T> list(PlanCopy plan, Class<T> type, String order) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where planId = :plan order by " + order, type)
                .setParameter("plan", plan.id())
                .getResultList();
    }
}
