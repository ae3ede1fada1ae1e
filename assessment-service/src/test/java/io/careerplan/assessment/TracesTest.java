package io.careerplan.assessment;

import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.ForecastState;
import io.careerplan.events.Outlook;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What skills, goals and values leave in the database, while somebody is there and after they were erased. */
@AssessmentTest
class TracesTest {

    private static final String VISION = "{\"horizon\": \"VISION\", \"statement\": \"Lead a team\"}";
    private static final String VALUES = """
            {"values": {"ACHIEVEMENT": 6, "INDEPENDENCE": 5, "RECOGNITION": 4, "RELATIONSHIPS": 7, "SUPPORT": 3,
                        "WORKING_CONDITIONS": 2}}""";
    private static final List<String> TABLES = List.of(
            "skill_rating where person_id = :id",
            "goal where person_id = :id",
            "goals_version where person_id = :id",
            "goal_outlook where goal_id in (select id from goal where person_id = :id)",
            "work_values where id = :id",
            "deliverable where person_id = :id");

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void erasureRemovesAllOfIt() {
        var goal = everythingIsSaid();
        await().until(() -> count("goal_outlook where goal_id = '" + goal + "'"), rows -> rows == 1);
        assertEquals(List.of(1L, 1L, 1L, 1L, 1L, 2L), traces());

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);

        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), traces());
        assertEquals(0, count("goal_outlook where goal_id = '" + goal + "'"));
    }

    @Test
    void eachChangeLeavesItsEntryInTheTrailAndARefusalNone() {
        var goal = everythingIsSaid();
        ada.api().change("{\"motivation\": \"People\"}", "people/{id}/goals/{g}", ada.id(), goal);
        rate(ada.api(), ada, level("9.Z", 3)).then().statusCode(400);
        ada.api()
                .free()
                .body(VALUES)
                .put("people/{id}/work-values", ada.id())
                .then()
                .statusCode(428);
        ada.api()
                .request()
                .header("If-Match", "\"1\"")
                .delete("people/{id}/goals/{g}", ada.id(), goal)
                .then()
                .statusCode(204);

        assertEquals(
                List.of("skills-rated", "goal-created", "work-values-put", "goal-changed", "goal-removed"),
                ask(
                        "select action from audit_entry where actor_person = :id and action <> 'sign-in-bound' order by id",
                        String.class));
    }

    /** A rating, a goal with a forecast, values. */
    private UUID everythingIsSaid() {
        rate(ada.api(), ada, level(WRITING, 4)).then().statusCode(201);
        var goal = Api.id(ada.api().post(VISION, "people/{id}/goals", ada.id()));
        ada.api()
                .request()
                .body(VALUES)
                .put("people/{id}/work-values", ada.id())
                .then()
                .statusCode(201);
        var outlook = new Outlook(goal.toString(), "Goal", LocalDate.EPOCH, BigDecimal.ONE, null, null);
        var forecast = new ForecastState(
                Ids.next(), Ids.next(), ada.id(), 0, Instant.EPOCH, outlook, List.of(), List.of(outlook));
        Topic.say(tenant.slug(), new ForecastCompleted(forecast));
        return goal;
    }

    private List<Long> traces() {
        return TABLES.stream()
                .map(table -> ask("select count(*) from " + table, Long.class).getFirst())
                .toList();
    }

    private long count(String rows) {
        return ask("select count(*) from " + rows, Long.class).getFirst();
    }

    private <T> List<T> ask(String question, Class<T> type) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() -> {
            var query = database.unwrap(Session.class).createNativeQuery(question, type);
            return (question.contains(":id") ? query.setParameter("id", ada.id()) : query).getResultList();
        }));
    }
}
