package io.careerplan.planning.draft;

import static io.careerplan.planning.CatalogueFixture.occupation;
import static org.awaitility.Awaitility.await;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GoalsState;
import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonState;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.SkillGap;
import io.careerplan.events.TargetGaps;
import io.careerplan.events.TaughtSkill;
import io.careerplan.kit.id.Ids;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.careerplan.planning.curriculum.NeedFixture;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the other services say before a plan can be generated, one event after the other. */
record DraftScene(Organisation organisation) {
    static final String AGENT = "43-4051.00";
    static final String SPECIALIST = "13-1071.00";

    /** The organisation's own occupations, so that tests do not see those of others. */
    void catalogue() {
        say(AGENT, "Customer Service Representatives", move(SPECIALIST, "Human Resources Specialists"));
        say(SPECIALIST, "Human Resources Specialists");
        Topic.say(organisation.tenant(), new LearningResourcePublished(book()));
    }

    /** Somebody with five hours and a hundred dollars. */
    Someone employeeWithMeans() {
        var someone = organisation.employee();
        var state = someone.state(1);
        var means = new Circumstances(new BigDecimal("5"), new Money(new BigDecimal("100.00"), "USD"), List.of(), null);
        Topic.say(organisation.tenant(), new PersonChanged(with(state, means)));
        return someone;
    }

    void analysed(Someone someone, String target, SkillGap... gaps) {
        var found = new TargetGaps(
                target,
                "Human Resources Specialists",
                new BigDecimal("0.868800"),
                new BigDecimal("61.0"),
                new BigDecimal("0.930000"),
                null,
                List.of(gaps));
        Topic.say(
                organisation.tenant(),
                new GapAnalysisCompleted(
                        new GapAnalysisState(Ids.next(), someone.id(), 0, Instant.now(), List.of(found))));
    }

    UUID aims(Someone someone) {
        var goal = DraftFixture.goal(GoalHorizon.SHORT, "Move into people work", SPECIALIST, 5);
        Topic.say(organisation.tenant(), new GoalsChanged(new GoalsState(someone.id(), 0, List.of(goal))));
        return goal.id();
    }

    /** Finds paths and chooses the best, as soon as the occupations have come. */
    void choosesPath(Someone someone) {
        var search = new UUID[1];
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            var found = Api.of(someone)
                    .request()
                    .body(Map.of("from", AGENT, "to", SPECIALIST))
                    .post("people/{person}/career-paths", someone.id());
            search[0] = found.statusCode() == 201 ? Api.id(found) : null;
            return found.statusCode() == 201 && !found.<List<?>>path("paths").isEmpty();
        });
        Api.of(someone)
                .request()
                .body(Map.of("path", 1))
                .post("people/{person}/career-paths/{id}/choice", someone.id(), search[0])
                .then()
                .statusCode(200);
    }

    /** Somebody of whom all is known. */
    Someone ready() {
        var someone = employeeWithMeans();
        analysed(someone, SPECIALIST, NeedFixture.writing(), NeedFixture.reading());
        choosesPath(someone);
        return someone;
    }

    /** The answer, once it is no longer one that only says that an event has not come yet. */
    static Response settled(Someone owner, String body, String... notYet) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> generate(owner, owner, body), answer -> !List.of(notYet)
                        .contains(String.valueOf(answer.<Object>path("code"))));
    }

    static Response generate(Someone caller, Someone owner, String body) {
        return Api.of(caller).free().body(body).post("people/{person}/plans/generation", owner.id());
    }

    private void say(String code, String title, OccupationMove... nearest) {
        var tenant = organisation.tenant();
        Topic.say(tenant, new OccupationPublished(occupation(tenant, code, 0, title, nearest)));
    }

    private static OccupationMove move(String code, String title) {
        return new OccupationMove(
                code,
                title,
                MoveKind.PROMOTION,
                new BigDecimal("0.946100"),
                new BigDecimal("0.868800"),
                1,
                new BigDecimal("0.720000"),
                new BigDecimal("420.0"));
    }

    private LearningResourceState book() {
        return new LearningResourceState(
                organisation.tenant(),
                "book-business-writing",
                0,
                "HBR Guide to Better Business Writing",
                ResourceKind.BOOK,
                new BigDecimal("7"),
                null,
                null,
                List.of(new TaughtSkill(NeedFixture.WRITING, new BigDecimal("4.5"))),
                "test");
    }

    private static PersonState with(PersonState of, Circumstances circumstances) {
        return new PersonState(
                of.id(),
                of.version(),
                of.externalId(),
                of.subject(),
                of.name(),
                of.email(),
                of.timeZone(),
                of.locale(),
                of.currency(),
                of.department(),
                of.programmes(),
                of.employmentState(),
                of.industry(),
                of.experienceLevel(),
                AGENT,
                of.currentSince(),
                circumstances);
    }
}
