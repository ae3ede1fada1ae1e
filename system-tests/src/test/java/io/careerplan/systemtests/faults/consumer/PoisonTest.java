package io.careerplan.systemtests.faults.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.kafka.Topic;
import io.careerplan.systemtests.stream.Announcer;
import io.careerplan.systemtests.stream.ConsumerLag;
import io.careerplan.systemtests.stream.Meters;
import io.careerplan.systemtests.stream.Poison;
import io.careerplan.systemtests.stream.TakingLog;
import io.careerplan.systemtests.stream.ToldPlan;
import io.careerplan.systemtests.stream.Waiting;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Records that nobody can take, among good ones: each is put aside with its reason, and nothing else comes to harm. */
@OnTheBench
class PoisonTest {

    private static final String SCENARIO = "11 poison among good events";
    private static final int PLANS = Scale.of(10, 50);
    private static final int REVISIONS = Scale.of(9, 99);
    private static final int BAD = Math.max(Poison.kinds().size(), Scale.of(0, 100));
    private static final Duration TAKEN = Duration.ofMinutes(10);
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private final Bench bench = ConsumerBench.get();
    private final Database tracking = bench.database(Part.TRACKING);
    private final Meters meters = new Meters(bench.at().tracking());
    private final String tenant = Staff.unique("poison");

    /** No dead letter. */
    private static final String GOOD = "";

    /** What was sent, and what is to come of it. */
    private record Sent(ProducerRecord<String, byte[]> record, String reason) {}

    @Test
    void bad_records_become_dead_letters_with_their_reason_and_good_ones_are_applied() throws InterruptedException {
        var log = TakingLog.open(bench);
        var deadBefore = dead();
        long unknownBefore = meters.events("tracking.planning", "unknown");
        var plans = ConsumerBench.pattern().several(tenant, PLANS);
        var victims = ConsumerBench.pattern().several(tenant, BAD);
        introduce(victims);
        var expected = send(mixed(plans, victims));
        double recovery = awaitTaken();
        assertEquals(expected, news(deadBefore), "dead letters by place, with their reason");
        assertEquals(expected, awaitCopies(expected), "their copies on the topic of dead letters");
        assertEquals(unknown(), meters.events("tracking.planning", "unknown") - unknownBefore, "passed over");
        assertEquals(0, harmed(victims), "plans that only a bad record told of");
        assertEquals(200, health(), "health");
        Ledger.of(SCENARIO)
                .with(Count.SENT, (long) PLANS * (REVISIONS + 1))
                .with(Count.FAULTS, BAD)
                .with(Count.LOST, behind(plans))
                .with(Count.APPLIED_TWICE, log.twice(tenant))
                .with(Count.OUT_OF_ORDER, log.outOfOrder(tenant))
                .with("kinds", Poison.kinds().size())
                .with("dead letters", expected.size())
                .recoveredAfter(recovery)
                .close();
    }

    @Test
    void what_failed_for_want_of_its_plan_applies_once_when_it_is_replayed() throws InterruptedException {
        var plan = ConsumerBench.pattern().several(tenant, 1).getFirst();
        var missed = plan.missed();
        var operator = Staff.on(bench, tenant).operator().tracking();
        try (var announcer = Announcer.to(bench)) {
            announcer.tell(List.of(missed));
            Waiting.secondsUntil(ARRIVAL, () -> !lettersOf(plan).isEmpty());
            announcer.tell(List.of(plan.registered(), plan.activated()));
            Waiting.secondsUntil(ARRIVAL, () -> behind(List.of(plan)) == 0);
            assertEquals(0, causes(plan), "before the replay");
            var path = "/dead-letters/" + lettersOf(plan).getFirst() + "/replay";
            assertEquals("REPLAYED", replay(operator, path).expect(200).text("/state"));
            replay(operator, path).expect(409);
            long before = meters.events("tracking.tracking", "duplicate");
            announcer.tell(List.of(missed));
            Waiting.secondsUntil(ARRIVAL, () -> meters.events("tracking.tracking", "duplicate") > before);
        }
        assertEquals(1, lettersOf(plan).size(), "dead letters");
        assertEquals(1, causes(plan), "causes of a review");
    }

    /** Tracking knows the people, and so whose they are. */
    private void introduce(List<ToldPlan> victims) throws InterruptedException {
        try (var announcer = Announcer.to(bench)) {
            announcer.tell(victims.stream().map(ToldPlan::registered).toList());
        }
        Waiting.secondsUntil(
                ARRIVAL,
                () -> tracking.count("SELECT count(*) FROM member WHERE tenant = '" + tenant + "'") >= victims.size());
    }

    private double awaitTaken() throws InterruptedException {
        try (var lag = ConsumerLag.of(bench, "tracking-service")) {
            return lag.secondsUntilNone(TAKEN, Topics.PLANNING);
        }
    }

    private static Answer replay(Api operator, String path) {
        return operator.postOnce(path, UUID.randomUUID().toString(), "");
    }

    private List<String> lettersOf(ToldPlan plan) {
        return tracking.texts("SELECT id FROM dead_letter WHERE consumer = 'tracking.tracking' AND record_key = '"
                + plan.personId() + "'");
    }

    private long causes(ToldPlan plan) {
        return tracking.count("SELECT count(*) FROM review_cause WHERE plan_id = '" + plan.id() + "'");
    }

    /** Plans that begin and are revised in turn, and bad records at any place among that. */
    private List<Sent> mixed(List<ToldPlan> plans, List<ToldPlan> victims) {
        var good = Stream.concat(
                        plans.stream().map(ToldPlan::activated),
                        IntStream.range(0, REVISIONS).boxed().flatMap(round -> plans.stream()
                                .map(ToldPlan::revised)))
                .map(event -> new Sent(event.toRecord(), GOOD))
                .toList();
        var mixed = new ArrayList<>(good);
        var chance = Seed.random(SCENARIO);
        for (int i = 0; i < BAD; i++) {
            var kind = kind(i);
            var bad = new Sent(kind.of(victims.get(i)), kind.isDead() ? kind.reason() : GOOD);
            mixed.add(chance.nextInt(mixed.size()), bad);
        }
        return mixed;
    }

    private static Poison kind(int number) {
        return Poison.kinds().get(number % Poison.kinds().size());
    }

    private static long unknown() {
        return IntStream.range(0, BAD)
                .filter(i -> kind(i).reason().equals(Poison.UNKNOWN))
                .count();
    }

    /** Sends all, and gives where dead letters must come from, with their reason. */
    private Map<String, String> send(List<Sent> all) {
        Map<String, String> expected = new HashMap<>();
        try (var announcer = Announcer.to(bench)) {
            var places = announcer.send(all.stream().map(Sent::record).toList());
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).reason().isEmpty()) {
                    var at = places.get(i);
                    expected.put(
                            at.topic() + "/" + at.partition() + "/" + at.offset(),
                            all.get(i).reason());
                }
            }
        }
        return expected;
    }

    private Set<String> dead() {
        return new HashSet<>(tracking.texts("SELECT topic || '/' || partition || '/' || record_offset || ' ' || reason"
                + " FROM dead_letter WHERE consumer = 'tracking.planning'"));
    }

    /** Dead letters since then, with their reason, by where they come from. */
    private Map<String, String> news(Set<String> before) {
        Map<String, String> news = new HashMap<>();
        dead().stream()
                .filter(letter -> !before.contains(letter))
                .map(letter -> letter.split(" ", -1))
                .forEach(letter -> news.put(letter[0], letter[1]));
        return news;
    }

    private Map<String, String> awaitCopies(Map<String, String> expected) throws InterruptedException {
        Waiting.secondsUntil(ARRIVAL, () -> copies(expected).size() >= expected.size());
        return copies(expected);
    }

    private Map<String, String> copies(Map<String, String> expected) {
        Map<String, String> copies = new HashMap<>();
        new Topic(bench.at().kafka(), Topics.deadLetters(Topics.PLANNING))
                .all().stream()
                        .filter(each -> header(each, "dlq_consumer").equals("tracking.planning"))
                        .filter(each -> expected.containsKey(header(each, "dlq_origin")))
                        .forEach(each -> copies.put(header(each, "dlq_origin"), header(each, "dlq_reason")));
        return copies;
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** Plans whose copy is not what was told last. */
    private long behind(List<ToldPlan> plans) {
        var copies = new HashSet<>(
                tracking.texts("SELECT id || ' ' || version FROM plan_copy WHERE tenant = '" + tenant + "'"));
        return plans.stream()
                .filter(plan -> !copies.contains(plan.id() + " " + plan.version()))
                .count();
    }

    private long harmed(List<ToldPlan> victims) {
        var copies = new HashSet<>(tracking.texts("SELECT id FROM plan_copy"));
        return victims.stream().filter(plan -> copies.contains(plan.id())).count();
    }

    private int health() {
        return Api.send(HttpRequest.newBuilder(bench.at().tracking().resolve("/q/health")))
                .status();
    }
}
