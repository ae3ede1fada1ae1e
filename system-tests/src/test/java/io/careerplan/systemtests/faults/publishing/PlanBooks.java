package io.careerplan.systemtests.faults.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.kafka.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Holds the client's notes against what planning has in its outbox, what the topic holds, what tracking took and what it made of
 * it. Only plan events of the bench count, each by its id.
 */
final class PlanBooks {

    /**
     * How long a consumer may take for what gathered is no promise, and a busy machine takes its time; only what is missing after
     * this counts as lost.
     */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String WATCH = """
            CREATE TABLE IF NOT EXISTS bench_taken (plan uuid NOT NULL, version bigint NOT NULL);
            TRUNCATE bench_taken;
            CREATE OR REPLACE FUNCTION bench_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                IF TG_OP = 'INSERT' OR NEW.version IS DISTINCT FROM OLD.version THEN
                    INSERT INTO bench_taken VALUES (NEW.id, NEW.version);
                END IF;
                RETURN NEW;
            END $$;
            CREATE OR REPLACE TRIGGER bench_note AFTER INSERT OR UPDATE ON plan_copy
                FOR EACH ROW EXECUTE FUNCTION bench_note()""";

    private static final String OF_PLANS = " type LIKE 'io.careerplan.planning.plan.%' ";

    private final Database planning;
    private final Database tracking;
    private final Topic topic;
    private final long duplicatesBefore;

    private PlanBooks(Bench bench) {
        this.planning = bench.database(Part.PLANNING);
        this.tracking = bench.database(Part.TRACKING);
        this.topic = new Topic(bench.at().kafka(), Topics.PLANNING);
        this.duplicatesBefore = duplicates(records());
    }

    /** Opens the books: from now on tracking's database writes down which version of which plan it took. */
    static PlanBooks open(Bench bench) {
        var books = new PlanBooks(bench);
        books.tracking.run(WATCH);
        return books;
    }

    /** Waits until all is taken; gives the seconds that took. */
    double awaitDrained() throws InterruptedException {
        return awaitDrained(PATIENCE);
    }

    /** Waits until the outbox is empty and tracking has taken all there is; gives the seconds that took. */
    double awaitDrained(Duration within) throws InterruptedException {
        long started = System.nanoTime();
        while (unsent() > 0 || !taken().containsAll(ids())) {
            if (System.nanoTime() - started > within.toNanos()) {
                break;
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    long unsent() {
        return planning.count("SELECT count(*) FROM outbox WHERE published_at IS NULL");
    }

    private Set<String> ids() {
        return new HashSet<>(planning.texts("SELECT id FROM outbox WHERE" + OF_PLANS));
    }

    private Set<String> taken() {
        return new HashSet<>(tracking.texts("SELECT event_id FROM inbox WHERE consumer = 'tracking.planning'"));
    }

    /** Fills in what was lost, applied twice and out of order, and how often the topic holds an event more than once. */
    Ledger settle(Ledger ledger, Collection<Written> written) {
        var records = records();
        var onTopic = new HashSet<>(records.stream().map(PlanBooks::id).toList());
        var ids = ids();
        return ledger.with(Count.SENT, written.size())
                .with(Count.LOST, missing(noted(), written) + missing(onTopic, ids) + missing(taken(), ids) + behind())
                .with(Count.APPLIED_TWICE, twice())
                .with(Count.OUT_OF_ORDER, outOfOrder(records))
                .withNought("phantoms", missing(ids, onTopic))
                .with("duplicates on the wire", duplicates(records) - duplicatesBefore);
    }

    private static long duplicates(List<ConsumerRecord<String, byte[]>> records) {
        return records.size() - records.stream().map(PlanBooks::id).distinct().count();
    }

    /** Events of plans on the topic that no committed row stands behind. */
    long phantoms() {
        return missing(ids(), records().stream().map(PlanBooks::id).toList());
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        return topic.all().stream()
                .filter(each -> header(each, "ce_source").equals("/planning"))
                .filter(each -> header(each, "ce_type").startsWith("io.careerplan.planning.plan."))
                .toList();
    }

    private Set<Written> noted() {
        return new HashSet<>(
                planning.texts("SELECT subject || ' ' || aggregateversion FROM outbox WHERE" + OF_PLANS).stream()
                        .map(PlanBooks::written)
                        .toList());
    }

    private static Written written(String line) {
        var parts = line.split(" ", -1);
        return new Written(parts[0].substring(parts[0].lastIndexOf('/') + 1), Long.parseLong(parts[1]));
    }

    private static long missing(Set<?> there, Collection<?> wanted) {
        return wanted.stream().filter(each -> !there.contains(each)).count();
    }

    /** Plans of which tracking's copy is not the newest. */
    private long behind() {
        var copies = new HashSet<>(tracking.texts("SELECT id || ' ' || version FROM plan_copy"));
        return planning
                .texts("SELECT max(subject) || ' ' || max(aggregateversion) FROM outbox WHERE" + OF_PLANS
                        + "GROUP BY subject")
                .stream()
                .map(PlanBooks::written)
                .filter(newest -> !copies.contains(newest.plan() + " " + newest.version()))
                .count();
    }

    private long twice() {
        return tracking.count(
                "SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM bench_taken GROUP BY plan, version) t");
    }

    /** First deliveries of a plan's events whose version is below one that came before. */
    private static long outOfOrder(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Long> newest = new HashMap<>();
        Set<String> seen = new HashSet<>();
        long breaks = 0;
        for (var each : records) {
            long version = Long.parseLong(header(each, "ce_aggregateversion"));
            if (seen.add(id(each)) && newest.merge(header(each, "ce_subject"), version, Math::max) > version) {
                breaks++;
            }
        }
        return breaks;
    }

    private static String id(ConsumerRecord<String, byte[]> event) {
        return header(event, "ce_id");
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
