package io.careerplan.systemtests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What HR says of a ladder in one service is the way that people are shown in another. */
class LadderTest {

    private static final Duration ARRIVAL = Duration.ofSeconds(30);
    private static final String SEARCH = "{\"from\": \"43-4051.00\", \"to\": \"team-lead\", \"count\": 1}";
    private static final String OWN_OCCUPATION = """
            {"code": "team-lead", "title": "Team Lead", "description": "Leads agents.", "jobZone": 3,
             "requirements": [{"skillId": "2.A.1.b", "importance": 4.5, "level": 5},
                              {"skillId": "2.B.1.a", "importance": 4, "level": 4}]}
            """;
    private static final String LADDER = "{\"name\": \"Support\", \"rungs\": [\"43-4051.00\", \"team-lead\"]}";

    private final Firm firm = Firm.found(RunningPlatform.get());

    @Test
    void a_ladder_leads_from_a_shared_occupation_to_one_of_the_organisation() {
        var ada = firm.join("employee");
        say("/occupations", OWN_OCCUPATION);
        var before = Eventually.until(ARRIVAL, () -> search(ada), answer -> answer.status() == 201);
        assertEquals("NO_MOVE_TO_TARGET", before.text("/reason"));

        var ladder = say("/career-ladders", LADDER);

        var after = Eventually.until(ARRIVAL, () -> search(ada), answer -> !answer.text("/paths/0/rank")
                .isEmpty());
        var step = "/paths/0/moves/0";
        assertEquals(ladder.id(), after.text(step + "/ladder/id"));
        assertEquals("Support", after.text(step + "/ladder/name"));
        assertEquals(ladder.body().at("/steps/0/similarity"), after.body().at(step + "/similarity"));
        var stranger = Firm.found(RunningPlatform.get()).join("employee");
        assertEquals("occupation-unknown", search(stranger).expect(422).text("/code"));
    }

    private Answer say(String list, String body) {
        return firm.hr()
                .assessment()
                .postOnce(list, UUID.randomUUID().toString(), body)
                .expect(201);
    }

    private static Answer search(Person person) {
        return person.seat().planning().post(person.path() + "/career-paths", SEARCH);
    }
}
