package io.careerplan.tracking.plan;

import io.careerplan.kit.access.Member;
import io.careerplan.kit.access.MemberRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps each active plan's next deadline up to date. A plan whose person is not known yet has none: without their time
 * zone nobody can say when a date passes.
 */
@ApplicationScoped
public class Deadlines {

    private final Session session;
    private final Plans plans;
    private final MemberRegister members;

    Deadlines(Session session, Plans plans, MemberRegister members) {
        this.session = session;
        this.plans = plans;
        this.members = members;
    }

    /** Sets the deadlines of a person's plans anew, after their time zone became known or changed. */
    @Transactional
    public void renewOf(UUID personId) {
        plans.activeOf(personId).forEach(planId -> plans.lock(planId).ifPresent(this::renew));
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
        renew(plan);
        return misses;
    }

    /** Sets the deadline of a locked plan anew. */
    void renew(PlanCopy plan) {
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
        return zoneOf(plan).flatMap(zone -> plans.upcoming(plan.id()).stream()
                .findFirst()
                .map(earliest -> DueDate.passes(earliest.due(), zone)));
    }

    private Optional<ZoneId> zoneOf(PlanCopy plan) {
        return plan.isActive() ? members.find(plan.personId()).map(Member::timeZone) : Optional.empty();
    }
}
