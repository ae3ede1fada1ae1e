package io.careerplan.tracking.journey;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.events.Event;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.PersonErased;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copies that a journey is read from: told twice, told late, told again, forgotten. */
@QuarkusTest
class JourneyCopiesTest {

    private static final String TENANT = "journey-copies";
    private static final List<String> TABLES = List.of("journey_fact", "journey_proposal", "deliverable_copy");

    private final Person person = Person.employee(TENANT);
    private final JourneyFacts facts = new JourneyFacts(person);
    private final UUID search = UUID.randomUUID();
    private final Event[] told = {
        facts.profile(1),
        facts.workValues(),
        facts.goals(3, JourneyFacts.goal(UUID.randomUUID(), GoalHorizon.VISION, null, "13-1071.00")),
        facts.analysis(UUID.randomUUID(), Instant.parse("2026-11-09T08:00:00Z"), "13-1071.00"),
        facts.assessed("goals-document", 1, PARTIAL, null),
        facts.planned("career-path-roadmap", 1, DONE, search)
    };

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
        person.told(told);
    }

    @Test
    void whatIsToldTwiceOrLateChangesNothing() {
        List<String> before = rows();
        person.told(told);
        person.told(
                facts.profile(0),
                facts.goals(2),
                facts.analysis(UUID.randomUUID(), Instant.parse("2026-11-08T08:00:00Z"), "29-1141.00"),
                facts.assessed("goals-document", 0, DONE, null),
                facts.planned("career-path-roadmap", 0, PARTIAL, UUID.randomUUID()));
        assertEquals(before, rows());
    }

    @Test
    void aRepublicationIntoEmptyCopiesGivesTheSameRows() {
        List<String> before = rows();
        TABLES.forEach(table -> Owner.change(TENANT, "delete from " + table + " where person_id = ?", person.id()));
        Owner.change(
                TENANT,
                "delete from copy_version where person_key = ?",
                person.id().toString());
        assertNotEquals(before, rows());
        person.told(told);
        assertEquals(before, rows());
    }

    @Test
    void theyAreHandedOutAndForgotten() {
        person.get(person.personPath("export"))
                .statusCode(200)
                .body("sections.journey.known.profile.currentOccupation", equalTo("43-4051.00"))
                .body("sections.'deliverable-copies'", hasSize(2))
                .body("sections.'deliverable-copies'[0].reference", equalTo(search.toString()));
        person.told(new PersonErased(person.id(), 9, Clocks.START));
        assertEquals(List.of(), rows());
    }

    private List<String> rows() {
        return TABLES.stream().flatMap(table -> rows(table).stream()).toList();
    }

    private List<String> rows(String table) {
        String access = table.equals("journey_fact") ? " and kind <> 'ACCESS'" : "";
        String sql = "select * from " + table + " where person_id = ?" + access + " order by 1, 2, 3";
        return Owner.rows(TENANT, sql, person.id());
    }
}
