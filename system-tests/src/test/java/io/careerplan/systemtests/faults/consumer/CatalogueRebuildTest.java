package io.careerplan.systemtests.faults.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.stream.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** The catalogue's topic is kept for good: a consumer that lost its copy reads all of it again and comes to the same rows. */
@OnTheBench
class CatalogueRebuildTest {

    private static final Duration ARRIVAL = Duration.ofMinutes(2);
    private static final List<String> COPIES = List.of("occupation_copy", "resource_copy", "ladder_copy");

    private final Bench bench = ConsumerBench.get();
    private final Database planning = bench.database(Part.PLANNING);
    private final Database assessment = bench.database(Part.ASSESSMENT);
    private final Staff staff = Staff.on(bench, Staff.unique("rebuild"));

    @Test
    void a_restarted_consumer_rebuilds_its_copy_from_the_topic() throws Exception {
        addOwnOccupations();
        addLadders();
        Waiting.secondsUntil(ARRIVAL, this::isComplete);
        assertTrue(isComplete(), "the copy never came to what the catalogue holds");
        var before = rows();

        bench.process(Part.PLANNING).stop();
        loseEverything();
        bench.process(Part.PLANNING).restart();

        Waiting.secondsUntil(ARRIVAL, () -> rows().equals(before));
        assertEquals(before, rows());
        assertTrue(before.stream().anyMatch(row -> row.contains(staff.tenant())), "nothing of the organisation's own");
    }

    /** One that stays and one that was retired, which must not come back. */
    private void addOwnOccupations() {
        var api = staff.hr().assessment();
        for (var code : List.of("stays", "goes")) {
            var body = """
                    {"code": "%s", "title": "Own", "description": "Own.",
                     "requirements": [{"skillId": "2.A.1.c", "importance": 4, "level": 5}]}
                    """.formatted(code);
            api.postOnce("/occupations", UUID.randomUUID().toString(), body).expect(201);
        }
        api.postOnce("/occupations/goes/retirement", UUID.randomUUID().toString(), "")
                .expect(200);
    }

    private void addLadders() {
        var api = staff.hr().assessment();
        var body = "{\"name\": \"Own\", \"rungs\": [\"43-4051.00\", \"stays\"]}";
        api.postOnce("/career-ladders", UUID.randomUUID().toString(), body).expect(201);
        var gone = api.postOnce("/career-ladders", UUID.randomUUID().toString(), body)
                .expect(201)
                .id();
        api.postOnce(
                        "/career-ladders/" + gone + "/retirement",
                        UUID.randomUUID().toString(),
                        "")
                .expect(200);
    }

    private boolean isComplete() {
        return held(planning, "occupation_copy", "").equals(held(assessment, "occupation", " AND NOT retired"))
                && held(planning, "ladder_copy", "")
                        .equals(held(assessment, "career_ladder", " AND retired_at IS NULL"))
                && held(planning, "resource_copy", "")
                        .equals(held(assessment, "learning_resource", " AND NOT retired"));
    }

    private List<String> held(Database database, String table, String condition) {
        var key = table.startsWith("occupation") ? "code" : "id";
        return database.texts("SELECT tenant || ' ' || %s FROM %s WHERE tenant IN ('shared', '%s')%s ORDER BY 1"
                .formatted(key, table, staff.tenant(), condition));
    }

    private List<String> rows() {
        return COPIES.stream()
                .flatMap(table -> planning
                        .texts("SELECT to_jsonb(t)::text FROM %s t WHERE tenant IN ('shared', '%s') ORDER BY 1"
                                .formatted(table, staff.tenant()))
                        .stream())
                .toList();
    }

    /** As when the database is a new one: nothing is known, and the topic was never read. */
    private void loseEverything() throws ExecutionException, InterruptedException {
        COPIES.forEach(table -> planning.run("DELETE FROM " + table));
        planning.run("DELETE FROM copy_version WHERE copy IN ('occupation', 'learning-resource', 'career-ladder')");
        planning.run("DELETE FROM inbox WHERE consumer = 'planning.catalogue'");
        assertEquals(List.of(), rows());
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", bench.at().kafka()))) {
            var group = "planning-service";
            var known = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet();
            var catalogue = known.stream()
                    .filter(each -> each.topic().equals(Topics.CATALOGUE))
                    .collect(Collectors.toSet());
            admin.deleteConsumerGroupOffsets(group, catalogue).all().get();
        }
    }
}
