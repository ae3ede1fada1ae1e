package io.careerplan.systemtests.walls.tenant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Topics;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.Stored;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.input.World;
import io.careerplan.systemtests.kafka.Topic;
import io.careerplan.systemtests.walls.Findings;
import io.careerplan.systemtests.walls.Settlers;
import io.careerplan.systemtests.walls.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Events of one tenant's person under another tenant's name, and under none: neither's data changes, at most a dead letter is left. */
class ForgedEventTest {

    private static final List<String> TOPICS = List.of(Topics.ASSESSMENT, Topics.PLANNING, Topics.TRACKING);

    /** How many listen to each topic; what is forged is a dead letter to each of them. */
    private static final Map<String, Long> CONSUMERS =
            Map.of(Topics.ASSESSMENT, 2L, Topics.PLANNING, 2L, Topics.TRACKING, 3L);

    /** What a dead letter leaves, and where it lies until it is sent. */
    private static final List<String> OF_DEAD_LETTERS = List.of(".dead_letter", ".outbox");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Town TOWN = Town.get();

    private final Findings findings = Findings.of("changed", "not stopped");

    @Test
    void events_of_one_tenant_never_touch_another() {
        var before = stored();
        var letters = deadLetters();
        var forged = forged();
        TOPICS.forEach(name -> new Topic(RunningPlatform.addresses().kafka(), name)
                .say(forged.stream().filter(each -> each.topic().equals(name)).toList()));
        var expected = letters
                + forged.stream()
                        .mapToLong(each -> CONSUMERS.getOrDefault(each.topic(), 0L))
                        .sum();
        await().atMost(PATIENCE).until(() -> deadLetters() >= expected);
        compare(before, stored());
        findings.addUnless(deadLetters() == expected, "not stopped", deadLetters() + " letters, not " + expected);
        var ledger = Ledger.of("21 forged events")
                .with(Count.SENT, forged.size())
                .with("dead letters", deadLetters() - letters);
        findings.counts().forEach(ledger::with);
        ledger.close();
        findings.assertNone();
    }

    /** The mutant: of somebody whose home tracking has not noted, the same forgery does take effect there. */
    @Test
    void without_a_noted_home_a_forgery_takes_effect() {
        var person = new Settlers(Town.OURS).settle("F-mutant", "employee").id();
        var topic = new Topic(RunningPlatform.addresses().kafka(), Topics.ASSESSMENT);
        await().atMost(PATIENCE).until(() -> Stored.naming(person).containsKey("tracking.person_home"));
        Stored.change("tracking", "DELETE FROM person_home WHERE person_id = ?::uuid", person);
        var said = topic.of(person).getLast();
        topic.say(
                List.of(Forgeries.anew(said, person, headers -> Topic.replace(headers, "ce_tenantid", "wall-mutant"))));
        await().atMost(PATIENCE).until(() -> Stored.naming(person).getOrDefault("tracking.member", List.of()).stream()
                .anyMatch(row -> row.contains("wall-mutant")));
    }

    /** Every event of both people in every way, until there are enough. */
    private static List<ProducerRecord<String, byte[]>> forged() {
        var forged = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var topic : TOPICS) {
            forged.addAll(forged(topic, TOWN.own(), TOWN.stranger(), Town.THEIRS));
            forged.addAll(forged(topic, TOWN.stranger(), TOWN.own(), Town.OURS));
        }
        Collections.shuffle(forged, Seed.random("21 forged events"));
        assertTrue(forged.size() >= 1000, () -> "only " + forged.size() + " forgeries");
        return forged.subList(0, Scale.of(60, Math.min(forged.size(), 2000)));
    }

    private static List<ProducerRecord<String, byte[]>> forged(String name, World of, World other, String tenant) {
        var topic = new Topic(RunningPlatform.addresses().kafka(), name);
        var forged = new ArrayList<ProducerRecord<String, byte[]>>();
        var keyOfOther = other.ids().getOrDefault("people", "");
        for (var said : kinds(topic.of(of.ids().getOrDefault("people", "")))) {
            Forgeries.ways(tenant).values().forEach(way -> {
                forged.add(Forgeries.anew(said, said.key(), way));
                forged.add(Forgeries.anew(said, keyOfOther, way));
            });
            forged.add(Forgeries.anew(said, keyOfOther, headers -> {}));
        }
        return forged;
    }

    /** One of each type. */
    private static List<ConsumerRecord<String, byte[]>> kinds(List<ConsumerRecord<String, byte[]>> records) {
        var kinds = new HashMap<String, ConsumerRecord<String, byte[]>>();
        for (var each : records) {
            kinds.put(new String(each.headers().lastHeader("ce_type").value(), UTF_8), each);
        }
        return new ArrayList<>(kinds.values());
    }

    private static Map<String, String> stored() {
        return Stored.settledOf(Town.OURS, Town.THEIRS, "shared", "platform", "wall-nothing");
    }

    private static long deadLetters() {
        return Stored.count("dead_letter");
    }

    private void compare(Map<String, String> before, Map<String, String> after) {
        after.forEach((table, sum) -> findings.addUnless(
                OF_DEAD_LETTERS.stream().anyMatch(table::endsWith) || sum.equals(before.get(table)),
                "changed",
                table + " was " + before.get(table) + " is " + sum));
    }
}
