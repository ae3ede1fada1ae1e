package io.careerplan.kit.deadletter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.consumer.SampleConsumer;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dead letters that a person is handed out. */
@QuarkusTest
class ExportedDeadLettersTest {

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    @Inject
    DeadLetterPersonalData data;

    @Inject
    TenantScope scope;

    private final String tenant = "handed-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = Ids.next();

    @AfterEach
    void sound() {
        consumer.stumble(SampleConsumer.SOUND);
    }

    /** Whatever was done with one of them since, and wherever the database has put it. */
    @Test
    void theyAreHandedOutInTheOrderOfTheirIds() {
        consumer.stumble(any -> {
            throw new IllegalArgumentException("poison");
        });
        for (int i = 0; i < 3; i++) {
            shell.receive(consumer, Samples.record(tenant, Samples.logged(person)));
        }
        var before = exported();

        given().auth()
                .oauth2(Tokens.of("platform").operator("op"))
                .post("/kit/v1/dead-letters/" + before.getFirst() + "/replay")
                .then()
                .statusCode(200);

        assertEquals(3, before.size());
        assertEquals(before, exported());
        assertEquals(before.stream().sorted().toList(), before);
    }

    private List<String> exported() {
        return scope.call(tenant, () -> QuarkusTransaction.requiringNew().call(() -> ((Stream<?>) data.export(person))
                .map(each -> ((DeadLetterView) each).id().toString())
                .toList()));
    }
}
