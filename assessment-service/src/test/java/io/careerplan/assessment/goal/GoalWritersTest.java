package io.careerplan.assessment.goal;

import static io.careerplan.assessment.goal.GoalFixture.createGoal;
import static io.careerplan.assessment.goal.GoalFixture.created;
import static io.careerplan.events.GoalHorizon.VISION;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.GoalsChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several who write the goals of one person at once. */
@AssessmentTest
class GoalWritersTest {

    private static final String GOAL = "people/{id}/goals/{goal}";

    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        ada = Tenant.existing().employee();
    }

    @Test
    void ofWritersAtOnceEachVersionIsToldOnceAndTheLastHasAllGoals() throws Exception {
        Callable<Integer> create = () -> createGoal(ada, VISION, null).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> create).limit(6).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(List.of(201, 201, 201, 201, 201, 201), statuses);
        var told = Heard.of(ada.id(), GoalsChanged.class, 6);
        assertEquals(
                LongStream.range(0, 6).boxed().toList(),
                told.stream().map(GoalsChanged::version).toList());
        for (int i = 0; i < told.size(); i++) {
            assertEquals(i + 1, told.get(i).goals().goals().size());
        }
    }

    @Test
    void afterAHundredGoalsThereIsRoomOnlyWhereOneIsRemoved() {
        var first = created(ada, VISION, null);
        for (int goals = 1; goals < 100; goals++) {
            created(ada, VISION, null);
        }
        createGoal(ada, VISION, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-goals"))
                .body("detail", containsString("100"));

        GoalFixture.remove(ada, first).then().statusCode(204);
        createGoal(ada, VISION, null).then().statusCode(201);
        var told = Heard.of(ada.id(), GoalsChanged.class, 102);
        assertEquals(100, told.getLast().goals().goals().size());
    }

    @Test
    void ofTwoChangesOfOneVersionOneIsStale() throws Exception {
        var id = created(ada, VISION, null);
        Callable<Integer> change = () -> ada.api()
                .changing("{\"motivation\": \"" + UUID.randomUUID() + "\"}")
                .header("If-Match", "\"0\"")
                .patch(GOAL, ada.id(), id)
                .statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(change, change))) {
                statuses.add(answer.get());
            }
        }

        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    }
}
