package io.careerplan.kit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PersonErased;
import io.careerplan.kit.example.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record whose header names another tenant than the one its person is of: it takes effect in neither. */
@QuarkusTest
class ForeignPersonTest {

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    @Inject
    People people;

    private final String home = "home-" + UUID.randomUUID().toString().substring(0, 8);
    private final String other = "other-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID person;

    @BeforeEach
    void somebodyIsAtHome() {
        person = people.register(home, "sub-" + home);
    }

    @Test
    void underItsOwnTenantItTakesEffect() {
        shell.receive(consumer, Samples.record(home, Samples.logged(person)));

        assertEquals(1, number(home, "effect"));
    }

    @Test
    void underAnotherItIsADeadLetterOfThePersonsTenantAndNothingElse() {
        shell.receive(consumer, Samples.record(other, Samples.logged(person)));

        assertEquals(
                List.of("WRONG_TENANT"), Rows.list(home, "select reason from dead_letter", row -> row.getString(1)));
        for (var table : List.of("effect", "inbox", "copy_version")) {
            assertEquals(0, number(home, table), table);
            assertEquals(0, number(other, table), table);
        }
        assertEquals(0, number(other, "dead_letter"));
    }

    @Test
    void anErasureUnderAnotherTenantErasesNobody() {
        shell.receive(consumer, Samples.record(other, new PersonErased(person, 7, Samples.NOW)));

        assertEquals(1, number(home, "member"));
        assertEquals(0, number(other, "erased_person"));
    }

    /** What comes for the erased is refused, whatever tenant it is said under. */
    @Test
    void aPersonStaysAtHomeAfterAnErasure() {
        shell.receive(consumer, Samples.record(home, new PersonErased(person, 7, Samples.NOW)));
        shell.receive(consumer, Samples.record(other, Samples.logged(person)));

        assertEquals(0, number(other, "effect"));
        assertEquals(0, number(home, "dead_letter") + number(other, "dead_letter"));
    }

    /** The same for a record that nobody can read: the erasure of its person finds it. */
    @Test
    void whatCannotBeReadLiesWhereThePersonIs() {
        var headers = Samples.headers(other, Samples.logged(person));
        headers.remove("ce_id");
        shell.receive(consumer, Samples.record(person.toString(), headers, new byte[0]));
        assertEquals(1, number(home, "dead_letter"));

        shell.receive(consumer, Samples.record(home, new PersonErased(person, 7, Samples.NOW)));
        assertEquals(0, number(home, "dead_letter"));
    }

    @Test
    void somebodyNobodyHasHeardOfMayBeOfAnyTenant() {
        shell.receive(consumer, Samples.record(other, Samples.logged(UUID.randomUUID())));

        assertEquals(1, number(other, "effect"));
    }

    private static long number(String tenant, String table) {
        return Rows.number(tenant, "select count(*) from " + table);
    }
}
