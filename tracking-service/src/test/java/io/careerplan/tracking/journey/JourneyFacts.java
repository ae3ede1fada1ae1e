package io.careerplan.tracking.journey;

import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.Circumstances;
import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GoalsState;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.Industry;
import io.careerplan.events.Money;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonState;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.events.SmartScore;
import io.careerplan.events.TargetGaps;
import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.events.WorkValuesState;
import io.careerplan.tracking.stage.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services say of one person on their way, station by station. */
final class JourneyFacts {

    private static final Instant AT = Instant.parse("2026-11-09T08:00:00Z");

    private final UUID person;
    private final String subject;

    JourneyFacts(Person owner) {
        person = owner.id();
        subject = owner.subject();
    }

    /** A profile with everything that a plan needs. */
    PersonChanged profile(long version) {
        return new PersonChanged(new PersonState(
                person,
                version,
                "E-" + person,
                subject,
                "Ada Example",
                null,
                "Europe/Berlin",
                "en",
                "EUR",
                null,
                List.of(),
                EmploymentState.EMPLOYED,
                Industry.TECHNOLOGY,
                ExperienceLevel.MID,
                "43-4051.00",
                null,
                new Circumstances(BigDecimal.valueOf(6), new Money(BigDecimal.valueOf(100), "EUR"), List.of(), null)));
    }

    GoalsChanged goals(long version, GoalState... goals) {
        return new GoalsChanged(new GoalsState(person, version, List.of(goals)));
    }

    static GoalState goal(UUID id, GoalHorizon horizon, @Nullable UUID parent, @Nullable String occupation) {
        return new GoalState(
                id,
                horizon,
                parent,
                "Lead a team",
                "people led",
                "people",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                LocalDate.of(2033, 11, 1),
                List.of(WorkValue.ACHIEVEMENT),
                occupation,
                GoalStatus.OPEN,
                new SmartScore(2, 2, 0, 2, 2));
    }

    WorkValuesChanged workValues() {
        return new WorkValuesChanged(
                new WorkValuesState(person, 0, Map.of(WorkValue.INDEPENDENCE, BigDecimal.valueOf(7))));
    }

    GapAnalysisCompleted analysis(UUID id, Instant at, String... targets) {
        List<TargetGaps> gaps = List.of(targets).stream()
                .map(code -> new TargetGaps(code, code, null, null, BigDecimal.ONE, null, List.of()))
                .toList();
        return new GapAnalysisCompleted(new GapAnalysisState(id, person, 0, at, gaps));
    }

    AssessmentDeliverableChanged assessed(String name, long version, DeliverableStatus status, @Nullable UUID from) {
        return new AssessmentDeliverableChanged(new DeliverableState(person, name, version, status, AT, from));
    }

    PlanningDeliverableChanged planned(String name, long version, DeliverableStatus status, @Nullable UUID from) {
        return new PlanningDeliverableChanged(new DeliverableState(person, name, version, status, AT, from));
    }

    /** A grant to a coach. */
    GrantGiven granted(UUID grant, UUID coach, GrantVerb verb, GrantSection... sections) {
        return new GrantGiven(new GrantState(
                grant, 0, person, coach, GrantRole.COACH, Set.of(sections), Set.of(GrantVerb.READ, verb), false));
    }
}
