package io.careerplan.planning.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.Event;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GoalsState;
import io.careerplan.events.LearningObjective;
import io.careerplan.events.MeasureKind;
import io.careerplan.events.ObjectiveResource;
import io.careerplan.events.PersonErased;
import io.careerplan.events.SkillEstimate;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.events.SkillProfileState;
import io.careerplan.events.SuccessMeasure;
import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.events.WorkValuesState;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PlanningTest
class PersonFactsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Organisation organisation = Organisation.newOne();
    private Someone someone;

    @Inject
    TenantScope tenants;

    @Inject
    Facts facts;

    @BeforeEach
    void registers() {
        someone = organisation.employee();
    }

    @Test
    void whatAssessmentToldIsKeptAsItWasTold() {
        var profile = profile(0, "0.500000");
        var values = new WorkValuesState(someone.id(), 0, Map.of(WorkValue.SUPPORT, new BigDecimal("6")));
        say(new SkillProfileChanged(profile));
        say(new WorkValuesChanged(values));
        say(new GoalsChanged(new GoalsState(someone.id(), 0, List.of())));
        await().until(() -> of().goals().isPresent());
        assertEquals(Optional.of(profile), of().skillProfile());
        assertEquals(Optional.of(values), of().workValues());
        assertEquals(someone.id(), of().person().orElseThrow().id());
    }

    @Test
    void anOlderStateIsDropped() {
        say(new SkillProfileChanged(profile(2, "0.7")));
        say(new SkillProfileChanged(profile(1, "0.2")));
        say(new GoalsChanged(new GoalsState(someone.id(), 0, List.of())));
        await().until(() -> of().goals().isPresent());
        assertEquals(2, of().skillProfile().orElseThrow().version());
    }

    @Test
    void theAnalysisMadeLastIsKeptInWhateverOrderTheyArrive() {
        var last = analysis(NOON.plusSeconds(1));
        say(new GapAnalysisCompleted(last));
        say(new GapAnalysisCompleted(analysis(NOON)));
        say(new GoalsChanged(new GoalsState(someone.id(), 0, List.of())));
        await().until(() -> of().goals().isPresent());
        assertEquals(Optional.of(last), of().latestAnalysis());
    }

    @Test
    void theDevelopmentPlanCompletedLastIsKeptInWhateverOrderTheyArrive() {
        var last = developmentPlan(NOON.plusSeconds(1));
        say(new DevelopmentPlanCompleted(last));
        say(new DevelopmentPlanCompleted(developmentPlan(NOON)));
        say(new GoalsChanged(new GoalsState(someone.id(), 0, List.of())));
        await().until(() -> of().goals().isPresent());
        assertEquals(Optional.of(last), of().developmentPlan());
    }

    @Test
    void anErasedPersonLeavesNoFact() {
        say(new SkillProfileChanged(profile(0, "0.5")));
        await().until(() -> of().skillProfile().isPresent());
        say(new PersonErased(someone.id(), 9, NOON));
        var nothing = new PersonFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        await().until(() -> of().equals(nothing));
    }

    private void say(Event event) {
        Topic.say(organisation.tenant(), event);
    }

    private PersonFacts of() {
        return tenants.call(
                organisation.tenant(), () -> QuarkusTransaction.requiringNew().call(() -> facts.of(someone.id())));
    }

    private SkillProfileState profile(long version, String estimate) {
        var skill = new SkillEstimate(
                "2.A.1.a",
                "Reading Comprehension",
                new BigDecimal(estimate),
                null,
                1,
                false,
                LocalDate.parse("2026-11-01"));
        return new SkillProfileState(someone.id(), version, List.of(skill));
    }

    private DevelopmentPlanState developmentPlan(Instant at) {
        var measure = new SuccessMeasure(
                MeasureKind.SKILL_ESTIMATE, new BigDecimal("0.600000"), LocalDate.parse("2026-12-20"));
        var objective = new LearningObjective(
                "2.A.1.c",
                "Writing",
                true,
                new BigDecimal("0.457143"),
                new BigDecimal("0.600000"),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-20"),
                List.of(),
                new BigDecimal("4.00"),
                List.of(new ObjectiveResource("book", "A book", new BigDecimal("7.00"), null)),
                List.of(measure));
        return new DevelopmentPlanState(
                Ids.next(),
                someone.id(),
                1,
                at,
                Ids.next(),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2027-12-01"),
                List.of(objective),
                List.of());
    }

    private GapAnalysisState analysis(Instant at) {
        return new GapAnalysisState(Ids.next(), someone.id(), 0, at, List.of());
    }
}
