package io.careerplan.systemtests.walls.tenant;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.kafka.Topic;
import io.careerplan.systemtests.walls.Town;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Ways to say an event that was said before as if another tenant, or none, had said it. */
final class Forgeries {

    private static final String TENANT = "ce_tenantid";

    private Forgeries() {}

    /**
     * Every way, by name.
     *
     * @param tenant the tenant that is to be deceived, not the one of the event
     */
    static Map<String, Consumer<Headers>> ways(String tenant) {
        var ways = new LinkedHashMap<String, Consumer<Headers>>();
        ways.put("another tenant", headers -> set(headers, tenant));
        ways.put("the tenant twice, another last", headers -> headers.add(TENANT, tenant.getBytes(UTF_8)));
        ways.put("shared", headers -> set(headers, "shared"));
        ways.put("the operators' tenant", headers -> set(headers, "platform"));
        ways.put("a tenant that does not exist", headers -> set(headers, "wall-nothing"));
        ways.put("no tenant", headers -> headers.remove(TENANT));
        ways.put("empty", headers -> set(headers, ""));
        ways.put("blank", headers -> set(headers, "   "));
        ways.put("list", headers -> set(headers, "[\"" + tenant + "\"]"));
        ways.put("two in one", headers -> set(headers, tenant + "," + Town.OURS));
        ways.put("upper case", headers -> set(headers, "WALL-THEIRS"));
        ways.put("with a blank", headers -> set(headers, tenant + " "));
        ways.put("with a line end", headers -> set(headers, tenant + "\n"));
        ways.put("with a NUL", headers -> set(headers, tenant + "\u0000"));
        ways.put("quote", headers -> set(headers, "x' or '1'='1"));
        ways.put("wildcard", headers -> set(headers, "%"));
        ways.put("what stands for none", headers -> set(headers, "-"));
        ways.put("very long", headers -> set(headers, "a".repeat(10_000)));
        ways.put("no text", headers -> headers.remove(TENANT).add(TENANT, new byte[] {(byte) 0xff, (byte) 0xfe}));
        ways.put("null", headers -> headers.remove(TENANT).add(TENANT, null));
        ways.put("extension beside it", headers -> {
            set(headers, tenant);
            headers.add("ce_tenant", tenant.getBytes(UTF_8)).add("ce_org", tenant.getBytes(UTF_8));
        });
        return ways;
    }

    private static void set(Headers headers, String tenant) {
        Topic.replace(headers, TENANT, tenant);
    }

    /** The event as new: an id of its own and a version that no copy has seen. */
    static ProducerRecord<String, byte[]> anew(
            ConsumerRecord<String, byte[]> said, String key, Consumer<Headers> forgery) {
        var headers = new RecordHeaders(said.headers().toArray());
        Topic.replace(headers, "ce_id", UUID.randomUUID().toString());
        Topic.replace(headers, "ce_aggregateversion", Integer.toString(Integer.MAX_VALUE));
        forgery.accept(headers);
        return new ProducerRecord<>(said.topic(), null, key, said.value(), headers);
    }
}
