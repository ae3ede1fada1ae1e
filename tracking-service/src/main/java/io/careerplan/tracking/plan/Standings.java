package io.careerplan.tracking.plan;

import static java.util.stream.Collectors.toMap;

import io.careerplan.kit.access.Member;
import io.careerplan.kit.access.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads how plans stand. */
@ApplicationScoped
public class Standings {

    private final Session session;
    private final MemberRegister members;

    Standings(Session session, MemberRegister members) {
        this.session = session;
        this.members = members;
    }

    /** The zone in which dates of the person pass; UTC as long as the person is not known here. */
    public ZoneId zoneOf(UUID personId) {
        return members.find(personId).map(Member::timeZone).orElse(ZoneOffset.UTC);
    }

    /** How the plan stands at an instant. */
    public PlanStanding of(PlanCopy plan, Instant now) {
        ZoneId zone = zoneOf(plan.personId());
        Map<String, MilestoneCompletion> reached = list(plan, MilestoneCompletion.class, "id").stream()
                .collect(toMap(MilestoneCompletion::itemId, completion -> completion));
        return new PlanStanding(
                plan.id(),
                plan.startsOn(),
                LocalDate.ofInstant(now, zone),
                plan.plannedHours(),
                list(plan, Milestone.class, "due, id").stream()
                        .map(milestone -> line(milestone, reached.get(milestone.itemId()), zone))
                        .toList(),
                list(plan, Task.class, "weekStart, id").stream()
                        .map(Standings::line)
                        .toList());
    }

    /** Minutes logged on the plan from an instant on. */
    public long minutesSince(UUID planId, Instant since) {
        return session.createSelectionQuery(
                        "select coalesce(sum(minutes), 0) from TaskLog where planId = :plan and at >= :since",
                        Long.class)
                .setParameter("plan", planId)
                .setParameter("since", since)
                .getSingleResult();
    }

    private static MilestoneLine line(Milestone milestone, @Nullable MilestoneCompletion reached, ZoneId zone) {
        return new MilestoneLine(
                milestone.itemId(),
                milestone.title(),
                milestone.due(),
                milestone.plannedHours(),
                milestone.state(),
                reached == null ? null : LocalDate.ofInstant(reached.at(), zone));
    }

    private static TaskLine line(Task task) {
        return new TaskLine(
                task.itemId(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                task.loggedMinutes(),
                task.state());
    }

    private <T> List<T> list(PlanCopy plan, Class<T> type, String order) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where planId = :plan order by " + order, type)
                .setParameter("plan", plan.id())
                .getResultList();
    }
}
