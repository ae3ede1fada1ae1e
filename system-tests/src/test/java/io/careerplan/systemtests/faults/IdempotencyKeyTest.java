package io.careerplan.systemtests.faults;

import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformSettings;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
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

    private static void grant(Person owner, Person coach) {
        var grant = """
                {"granteeId": "%s", "role": "COACH", "sections": ["PLAN"], "verbs": ["READ", "EDIT"]}
                """.formatted(coach.id());
        owner.seat().assessment().post(owner.path() + "/access-grants", grant).expect(201);
        Eventually.until(
                ARRIVAL, () -> coach.seat().planning().get(owner.path() + "/plans"), answer -> answer.status() == 200);
    }
}
