package io.careerplan.planning.schedule;

import io.careerplan.events.GoalState;
import io.careerplan.events.PersonState;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.execution.LoggedWork;
import io.careerplan.planning.execution.PersonalBias;
import io.careerplan.planning.execution.ReachedMilestones;
import io.careerplan.planning.execution.TaskWork;
import io.careerplan.planning.fact.Facts;
import io.careerplan.planning.fact.PersonFacts;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Gathers what schedule and forecast of a plan rest on. Reads in the running transaction. */
@ApplicationScoped
public class PlanBases {
    private final Facts facts;
    private final PersonalBias bias;
    private final LoggedWork work;
    private final ReachedMilestones milestones;
    private final Clock clock;

    PlanBases(Facts facts, PersonalBias bias, LoggedWork work, ReachedMilestones milestones, Clock clock) {
        this.facts = facts;
        this.bias = bias;
        this.work = work;
        this.milestones = milestones;
        this.clock = clock;
    }

    /**
     * The plan as it stands today in the person's time zone, with the work that is left.
     *
     * @throws Refusal 409 {@code capacity-unknown} when nobody has said how many hours a week there are
     */
    public PlanBasis asItStands(PlanSnapshot plan) {
        return ifCapacityIsKnown(plan).orElseThrow(() -> Refusal.conflict("capacity-unknown"));
    }

    /** The plan as it stands today; empty when nobody has said how many hours a week there are. */
    public Optional<PlanBasis> ifCapacityIsKnown(PlanSnapshot plan) {
        var known = facts.of(plan.personId());
        var reached = milestones.of(plan.id());
        var remaining = Remaining.of(plan.document(), work.estimatesOf(plan.id()), openMinutes(plan), reached);
        return basis(plan, known, today(known), remaining, reached);
    }

    /** The plan as it is written, from its first day on; empty when nobody has said how many hours a week there are. */
    public Optional<PlanBasis> asWritten(PlanSnapshot plan) {
        return basis(plan, facts.of(plan.personId()), plan.document().startsOn(), Remaining.all(), Set.of());
    }

    private Optional<PlanBasis> basis(
            PlanSnapshot plan, PersonFacts known, LocalDate from, Remaining remaining, Set<String> reached) {
        return Capacity.of(plan.document().resources(), known.person().map(PersonState::circumstances))
                .map(capacity -> new PlanBasis(
                        plan.id().toString(),
                        plan.document(),
                        capacity,
                        from,
                        bias.of(plan.personId()),
                        remaining,
                        reached,
                        goals(known)));
    }

    /** Minutes left by task: as planned now, less what is logged; nothing of a done one. */
    private ToIntFunction<String> openMinutes(PlanSnapshot plan) {
        var logged = new HashMap<String, TaskWork>();
        work.of(plan.id()).forEach(task -> logged.put(task.taskId(), task));
        var tasks = plan.document().timeline().tasks();
        return id -> {
            int planned = Optional.ofNullable(tasks.get(id))
                    .map(task -> task.plannedMinutes())
                    .orElse(0);
            var done = logged.get(id);
            if (done == null) {
                return planned;
            }
            return done.done() ? 0 : Math.max(0, planned - done.loggedMinutes());
        };
    }

    /** The day it is in the person's time zone. */
    public LocalDate today(UUID person) {
        return today(facts.of(person));
    }

    private LocalDate today(PersonFacts known) {
        ZoneId zone = known.person().map(PersonState::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static List<GoalState> goals(PersonFacts known) {
        return known.goals().map(state -> state.goals()).orElse(List.of());
    }
}
