package io.careerplan.systemtests.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a record on the topic of plans is bad.
 *
 * @param name what is bad
 * @param reason of the dead letter it is to become; {@link #UNKNOWN} when it is to be passed over
 * @param spoilt makes it of the next event of a plan of its own, whose person is known
 */
public record Poison(String name, String reason, Function<ToldPlan, ProducerRecord<String, byte[]>> spoilt) {

    /** No dead letter, and counted as of a type that this release does not know. */
    public static final String UNKNOWN = "unknown";

    private static final String BAD_HEADERS = "BAD_HEADERS";
    private static final String BAD_JSON = "BAD_JSON";
    private static final String INCOMPLETE = "INCOMPLETE";
    private static final String WRONG_KEY = "WRONG_KEY";
    private static final String WRONG_TENANT = "WRONG_TENANT";
    private static final String HANDLER_FAILED = "HANDLER_FAILED";
    private static final int LARGE = 900_000;
    private static final int TOO_LARGE = 2 << 20;

    /** Every way that is known. */
    public static List<Poison> kinds() {
        var kinds = new ArrayList<Poison>();
        Stream.of(
                        "id",
                        "specversion",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "dataschema",
                        "tenantid",
                        "aggregateversion")
                .map(name -> new Poison("no " + name, BAD_HEADERS, header("ce_" + name, null)))
                .forEach(kinds::add);
        kinds.addAll(HEADERS);
        kinds.addAll(VALUES);
        kinds.addAll(MEMBERS);
        kinds.addAll(REFUSED);
        return kinds;
    }

    private static final List<Poison> HEADERS = List.of(
            new Poison("no header at all", BAD_HEADERS, plan -> {
                var good = plan.revised().toRecord();
                return new ProducerRecord<>(good.topic(), good.key(), good.value());
            }),
            new Poison("header without a value", BAD_HEADERS, plan -> {
                var record = plan.revised().toRecord();
                record.headers().remove("ce_id").add("ce_id", null);
                return record;
            }),
            new Poison("id that is none", BAD_HEADERS, header("ce_id", "seven")),
            new Poison("envelope of a later version", BAD_HEADERS, header("ce_specversion", "2.0")),
            new Poison("source that is no address", BAD_HEADERS, header("ce_source", "::")),
            new Poison("time that is none", BAD_HEADERS, header("ce_time", "yesterday")),
            new Poison("tenant that can be none", BAD_HEADERS, header("ce_tenantid", "No Tenant")),
            new Poison("version below nought", BAD_HEADERS, header("ce_aggregateversion", "-1")),
            new Poison("version that is no number", BAD_HEADERS, header("ce_aggregateversion", "many")),
            new Poison("content of another kind", BAD_HEADERS, header("content-type", "text/plain")),
            new Poison("type nobody knows", UNKNOWN, header("ce_type", "io.careerplan.planning.plan.exploded.v1")),
            new Poison("type of a later version", UNKNOWN, header("ce_type", "io.careerplan.planning.plan.revised.v2")),
            new Poison("tenant of somebody else", WRONG_TENANT, header("ce_tenantid", "nobody-at-all")),
            new Poison("key of somebody else", WRONG_KEY, key("somebody")),
            new Poison("no key", WRONG_KEY, key(null)),
            new Poison("huge key", WRONG_KEY, key("k".repeat(100_000))));

    private static final List<Poison> VALUES = List.of(
            new Poison("no value", "NO_VALUE", value(null)),
            new Poison("empty value", BAD_JSON, text("")),
            new Poison("half an object", BAD_JSON, text("{")),
            new Poison("null", BAD_JSON, text("null")),
            new Poison("array", BAD_JSON, text("[]")),
            new Poison("two values", BAD_JSON, text("{} {}")),
            new Poison("no UTF-8", BAD_JSON, value(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"'})),
            new Poison("any bytes", BAD_JSON, value(new byte[] {0, 1, (byte) 0xFF, 3})),
            new Poison("deep nesting", BAD_JSON, text("{\"plan\":" + "[".repeat(5_000))),
            new Poison("large", BAD_JSON, text("{\"plan\": \"" + "x".repeat(LARGE) + "\"}")),
            new Poison("too large", BAD_JSON, text("{\"plan\": \"" + "x".repeat(TOO_LARGE) + "\"}")),
            new Poison("nothing in it", INCOMPLETE, text("{}")));

    private static final List<Poison> MEMBERS = List.of(
            new Poison("no status", INCOMPLETE, plan(plan -> plan.remove("status"))),
            new Poison("no list of tasks", BAD_JSON, plan(plan -> plan.remove("tasks"))),
            new Poison("version as a word", BAD_JSON, plan(plan -> plan.put("version", "three"))),
            new Poison("version of null", BAD_JSON, plan(plan -> plan.putNull("version"))),
            new Poison("status nobody knows", BAD_JSON, plan(plan -> plan.put("status", "PAUSED"))),
            new Poison("day that does not exist", BAD_JSON, plan(plan -> plan.put("startsOn", "2026-02-30"))),
            new Poison("plan without an id", BAD_JSON, plan(plan -> plan.put("id", "none"))));

    private static final List<Poison> REFUSED = List.of(
            new Poison("character that no database takes", HANDLER_FAILED, plan(plan -> plan.put("title", "a\0b"))),
            new Poison("hours that no column holds", HANDLER_FAILED, milestone(each -> each.put("plannedHours", 1e15))),
            new Poison("milestone twice", HANDLER_FAILED, plan(Poison::repeatMilestone)),
            new Poison("event of another topic", HANDLER_FAILED, Poison::onAnotherTopic));

    /** The bad record, of a plan of its own. */
    public ProducerRecord<String, byte[]> of(ToldPlan plan) {
        return spoilt.apply(plan);
    }

    /** Whether it is to become a dead letter. */
    public boolean isDead() {
        return !reason.equals(UNKNOWN);
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> header(String name, @Nullable String value) {
        return plan -> {
            var record = plan.revised().toRecord();
            record.headers().remove(name);
            if (value != null) {
                record.headers().add(name, value.getBytes(UTF_8));
            }
            return record;
        };
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> key(@Nullable String key) {
        return plan -> {
            var good = plan.revised().toRecord();
            return new ProducerRecord<>(good.topic(), null, key, good.value(), good.headers());
        };
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> text(String value) {
        return value(value.getBytes(UTF_8));
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> value(byte @Nullable [] value) {
        return plan -> {
            var good = plan.revised().toRecord();
            return new ProducerRecord<>(good.topic(), null, good.key(), value, good.headers());
        };
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> plan(Consumer<ObjectNode> change) {
        return plan -> {
            ToldEvent event = plan.revised();
            change.accept((ObjectNode) event.data().get("plan"));
            return event.toRecord();
        };
    }

    private static Function<ToldPlan, ProducerRecord<String, byte[]>> milestone(Consumer<ObjectNode> change) {
        return plan(plan -> change.accept((ObjectNode) plan.at("/milestones/0")));
    }

    private static void repeatMilestone(ObjectNode plan) {
        ArrayNode milestones = plan.withArray("/milestones");
        milestones.add(milestones.get(0).deepCopy());
    }

    private static ProducerRecord<String, byte[]> onAnotherTopic(ToldPlan plan) {
        var good = plan.moved().toRecord();
        return new ProducerRecord<>(EventType.PLAN_REVISED.topic(), null, good.key(), good.value(), good.headers());
    }
}
