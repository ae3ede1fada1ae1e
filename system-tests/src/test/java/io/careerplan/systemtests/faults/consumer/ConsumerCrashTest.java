package io.careerplan.systemtests.faults.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.EventType;
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
import io.careerplan.systemtests.kafka.Topic;
import io.careerplan.systemtests.stream.Announcer;
import io.careerplan.systemtests.stream.TakingLog;
import io.careerplan.systemtests.stream.ToldEvent;
import io.careerplan.systemtests.stream.ToldPlan;
import io.careerplan.systemtests.stream.Waiting;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tracking dies when an effect is committed and the broker does not know: the event comes again, its effect does not. */
@OnTheBench
class ConsumerCrashTest {

    private static final String SCENARIO = "4 consumer killed between its commit and its offset commit";
    private static final String POINT = "after-handler-commit-before-offset";
    private static final int PEOPLE = Scale.of(10, 20);
    private static final int KILLS = Scale.of(1, 20);
    private static final int ROUNDS = Scale.of(3, 5);
    private static final Duration SPRUNG = Duration.ofSeconds(90);

    /** How long it may take is not promised here, only that nothing is missing then. */
    private static final Duration DRAINED = Duration.ofMinutes(5);

    private final Bench bench = ConsumerBench.get();
    private final Database tracking = bench.database(Part.TRACKING);
    private final String tenant = Staff.unique("crash-consumer");
    private final List<ToldPlan> plans = ConsumerBench.pattern().several(tenant, PEOPLE);

    @AfterEach
    void leaveItRunning() {
        if (!bench.process(Part.TRACKING).isAlive()) {
            bench.disarm(Part.TRACKING);
        }
    }

    @Test
    void each_review_is_opened_once_however_often_its_event_comes() throws InterruptedException {
        var log = TakingLog.open(bench);
        int sprung = 0;
        try (var announcer = Announcer.to(bench)) {
            announcer.tell(plans.stream()
                    .flatMap(each -> Stream.of(each.registered(), each.activated()))
                    .toList());
            var chance = Seed.random(SCENARIO);
            for (int kill = 0; kill < KILLS; kill++) {
                var trap = bench.arm(Part.TRACKING, POINT, chance.nextInt(20));
                announcer.tell(lap());
                sprung += trap.killWhenSprung(SPRUNG) ? 1 : 0;
            }
            bench.disarm(Part.TRACKING);
            announcer.tell(lap());
        }
        assertEquals(KILLS, sprung, "kills at the point");
        double recovery = Waiting.secondsUntil(DRAINED, this::isSettled);
        var ledger = settle(log).with(Count.FAULTS, sprung).recoveredAfter(recovery);
        ledger.close();
        assertTrue(ledger.figure("redelivered") > 0, () -> "the fault did not happen: " + ledger);
    }

    /** A few further revisions of every plan, in turn. */
    private List<ToldEvent> lap() {
        return IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> plans.stream().map(ToldPlan::revised))
                .toList();
    }

    private boolean isSettled() {
        return causes().containsAll(told()) && opened() >= PEOPLE;
    }

    private Set<String> told() {
        return plans.stream()
                .flatMap(plan -> plan.revisions().stream().map(revision -> plan.id() + " " + revision))
                .collect(Collectors.toSet());
    }

    private Set<String> causes() {
        return new HashSet<>(tracking.texts("SELECT plan_id || ' ' || detail FROM review_cause WHERE tenant = '"
                + tenant + "' AND kind = 'PLAN_REVISED'"));
    }

    private long opened() {
        return tracking.count(
                "SELECT count(*) FROM outbox WHERE tenant = '%s' AND type = '%s' AND published_at IS NOT NULL"
                        .formatted(tenant, EventType.REVIEW_OPENED.type()));
    }

    private Ledger settle(TakingLog log) {
        var told = told();
        var causes = causes();
        long reviews = tracking.count("SELECT count(*) FROM review WHERE tenant = '" + tenant + "'");
        long announced = announced();
        return Ledger.of(SCENARIO)
                .with(Count.SENT, told.size())
                .with(Count.LOST, beyond(told, causes) + Math.max(0, PEOPLE - Math.min(reviews, announced)))
                .with(
                        Count.APPLIED_TWICE,
                        beyond(causes, told) + Math.max(0, Math.max(reviews, announced) - PEOPLE) + log.twice(tenant))
                .with(Count.OUT_OF_ORDER, log.outOfOrder(tenant))
                .with("reviews", reviews)
                .with("redelivered", log.redelivered(tenant));
    }

    private static long beyond(Set<String> some, Set<String> others) {
        return some.stream().filter(each -> !others.contains(each)).count();
    }

    /** Different events on the topic that tell of a review of this tenant. */
    private long announced() {
        return new Topic(bench.at().kafka(), Topics.TRACKING)
                .all().stream()
                        .filter(each -> tenant.equals(header(each.headers().lastHeader("ce_tenantid"))))
                        .filter(each -> EventType.REVIEW_OPENED
                                .type()
                                .equals(header(each.headers().lastHeader("ce_type"))))
                        .map(each -> header(each.headers().lastHeader("ce_id")))
                        .distinct()
                        .count();
    }

    private static String header(Header header) {
        return new String(header.value(), UTF_8);
    }
}
