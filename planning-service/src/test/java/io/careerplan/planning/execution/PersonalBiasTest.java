package io.careerplan.planning.execution;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.careerplan.planning.document.PlanFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exam takes 42 hours by its PERT mean, here in ten weeks of the same length: 252 minutes each before any bias. */
@PlanningTest
class PersonalBiasTest {
    private static final int WEEKS = 10;
    private static final int ESTIMATE = 252;

    private final Organisation organisation = Organisation.newOne();

    @Inject
    PersonalBias bias;

    @Inject
    LoggedWork work;

    @Inject
    TenantScope tenants;

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.6, 2.5})
    void whoTakesTwiceTheirEstimateHasAMedianOfTwoWhateverThePlanAllowedFor(double planned) {
        var owner = organisation.employee();
        var plan = planned(owner, planned);
        IntStream.range(0, WEEKS).forEach(week -> done(owner, plan, week, planned));
        await().until(() -> tasks(plan) == WEEKS);
        var learnt = learnt(owner);
        assertEquals(2, learnt.median(), 1e-9);
        assertEquals(0, learnt.sigma(), 1e-9);
        assertEquals(WEEKS, learnt.observations());
    }

    @Test
    void nineDoneTasksAreNotEnoughAndTenAre() {
        var owner = organisation.employee();
        var plan = planned(owner, 1.6);
        IntStream.range(0, WEEKS - 1).forEach(week -> done(owner, plan, week, 1.6));
        await().until(() -> tasks(plan) == WEEKS - 1);
        assertEquals(Bias.OF_PEOPLE, learnt(owner));
        done(owner, plan, WEEKS - 1, 1.6);
        await().until(() -> learnt(owner).personal());
    }

    @Test
    void whatWorkBeganOnKeepsItsEstimateWhenTheRestOfThePlanIsLaidAnew() {
        var owner = organisation.employee();
        var plan = planned(owner, 1);
        IntStream.range(0, WEEKS / 2).forEach(week -> done(owner, plan, week, 1));
        await().until(() -> tasks(plan) == WEEKS / 2);
        var again = new StringBuilder();
        IntStream.range(WEEKS / 2, WEEKS).forEach(week -> again.append(task(week, 3)));
        Api.of(owner)
                .change(plan, "{\"timeline\": {\"tasks\": {" + again.substring(1) + "}}}")
                .then()
                .statusCode(200);
        IntStream.range(WEEKS / 2, WEEKS).forEach(week -> done(owner, plan, week, 3));
        await().until(() -> tasks(plan) == WEEKS);
        assertEquals(2, learnt(owner).median(), 1e-9);
    }

    private static UUID planned(Someone owner, double bias) {
        var tasks = new StringBuilder();
        IntStream.range(0, WEEKS).forEach(week -> tasks.append(task(week, bias)));
        var example = PlanFixture.example();
        example.remove("timeline");
        var document =
                example.toString().replaceFirst("}$", ", \"timeline\": {\"tasks\": {" + tasks.substring(1) + "}}}");
        return Api.id(Api.of(owner).create(owner, document));
    }

    private static String task(int week, double bias) {
        return """
                , "exam-%d": {"title": "Exam", "activityId": "exam", "weekStart": "2027-03-01", "plannedMinutes": %d}
                """.formatted(week, Math.round(ESTIMATE * bias)).strip();
    }

    private void done(Someone owner, UUID plan, int week, double bias) {
        int planned = (int) Math.round(ESTIMATE * bias);
        Topic.say(
                organisation.tenant(),
                new TaskLogged(
                        owner.id(), plan, "exam-" + week, Ids.next(), 2 * ESTIMATE, true, planned, Instant.now()));
    }

    private int tasks(UUID plan) {
        return tenants.call(organisation.tenant(), () -> QuarkusTransaction.requiringNew()
                .call(() -> work.of(plan).size()));
    }

    private Bias learnt(Someone owner) {
        return tenants.call(
                organisation.tenant(), () -> QuarkusTransaction.requiringNew().call(() -> bias.of(owner.id())));
    }
}
