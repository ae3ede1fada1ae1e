package io.careerplan.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformSettings;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A retry with the same key never creates twice, and never hands out somebody else's answer. */
class IdempotencyKeyTest {

    private static final int KEYS = Scale.of(40, 500);
    private static final int KILLS = 10;
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    @Test
    void each_key_of_each_caller_stands_for_one_creation() {
        var firm = Firm.found(RunningPlatform.get());
        var owner = firm.join("employee");
        var coach = firm.join("employee", "coach");
        grant(owner, coach);
        var foreigner = Firm.found(RunningPlatform.get()).join("employee");
        new Twins(owner, coach, foreigner).run(KEYS).close();
    }

    @Test
    @Tag("full-size")
    void a_crash_in_the_middle_neither_loses_nor_doubles() {
        try (var platform = Platform.start(PlatformSettings.forTests())) {
            new CrashedTwins(platform, Firm.found(platform).join("employee"))
                    .run(KILLS)
                    .close();
        }
    }

    /** The plan is written and its answer is not stored yet: neither must be there afterwards, or the retry creates a second. */
    @Test
    @Tag("full-size")
    void killed_before_the_answer_is_stored_it_has_created_nothing() throws InterruptedException {
        try (var bench = Bench.start()) {
            var owner = Firm.found(bench.platform()).join("employee");
            var key = UUID.randomUUID().toString();
            var trap = bench.arm(Part.PLANNING, "before-idempotency-store", 0);
            var unanswered = CompletableFuture.supplyAsync(() -> create(owner, key));
            assertTrue(trap.killWhenSprung(ARRIVAL), "killed at the point");
            assertThrows(CompletionException.class, unanswered::join);
            bench.disarm(Part.PLANNING);
            assertEquals(0, plans(owner));
            var created = create(owner, key).expect(201).id();
            assertEquals(created, create(owner, key).expect(201).id());
            assertEquals(1, plans(owner));
        }
    }

    private static Answer create(Person owner, String key) {
        return owner.seat().planning().postOnce(owner.path() + "/plans", key, Twins.plan("Plan"));
    }

    private static int plans(Person owner) {
        return owner.seat()
                .planning()
                .get(owner.path() + "/plans")
                .expect(200)
                .body()
                .at("/items")
                .size();
    }

    private static void grant(Person owner, Person coach) {
        var grant = """
                {"granteeId": "%s", "role": "COACH", "sections": ["PLAN"], "verbs": ["READ", "EDIT"]}
                """.formatted(coach.id());
        owner.seat().assessment().post(owner.path() + "/access-grants", grant).expect(201);
        Eventually.until(
                ARRIVAL, () -> coach.seat().planning().get(owner.path() + "/plans"), answer -> answer.status() == 200);
    }
}
