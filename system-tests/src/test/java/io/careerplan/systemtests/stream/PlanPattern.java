package io.careerplan.systemtests.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.Topics;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.PlanText;
import io.careerplan.systemtests.kafka.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/**
 * What the services say of a person and a submitted plan, learned from a real one: the pattern of any number of others.
 *
 * @param person the person as assessment says
 * @param plan the plan as planning says
 * @param time when all that is told after it is said to have happened: one moment, for no copy may depend on when it was told
 */
public record PlanPattern(ObjectNode person, ObjectNode plan, Instant time) {

    private static final Duration ARRIVAL = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lets a new person of a new organisation write a plan and hand it in, and listens to what is said of it. */
    public static PlanPattern learn(Bench bench, String tenant) {
        var owner = Staff.on(bench, tenant).hire(1).getFirst();
        submit(owner);
        var person = content(bench, Topics.ASSESSMENT, owner, "person");
        var plan = content(bench, Topics.PLANNING, owner, "plan");
        var noon = LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new PlanPattern(person, plan, noon);
    }

    private static void submit(Person owner) {
        var planning = owner.seat().planning();
        var written = PlanText.from(LocalDate.now(ZoneOffset.UTC));
        var plan = planning.post(owner.path() + "/plans", written).expect(201);
        planning.post("/plans/" + plan.id() + "/submission", "").expect(200);
    }

    private static ObjectNode content(Bench bench, String topic, Person owner, String name) {
        var said = Awaitility.await()
                .atMost(ARRIVAL)
                .until(() -> told(new Topic(bench.at().kafka(), topic), owner, name), contents -> !contents.isEmpty());
        return said.getLast();
    }

    private static List<ObjectNode> told(Topic topic, Person owner, String name) {
        return topic.of(owner.id()).stream()
                .map(each -> parsed(each).get(name))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static ObjectNode parsed(ConsumerRecord<String, byte[]> said) {
        try {
            return (ObjectNode) JSON.readTree(said.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new person of that organisation with a plan. */
    public ToldPlan of(String tenant, UUID personId, UUID planId) {
        var somebody = person.deepCopy();
        somebody.put("id", personId.toString())
                .put("externalId", "T-" + personId)
                .put("version", 0);
        somebody.remove("subject");
        var theirs = plan.deepCopy();
        theirs.put("id", planId.toString()).put("personId", personId.toString());
        return new ToldPlan(tenant, somebody, theirs, time);
    }

    /** So many new people with a plan each. */
    public List<ToldPlan> several(String tenant, int people) {
        return IntStream.range(0, people)
                .mapToObj(each -> of(tenant, UUID.randomUUID(), UUID.randomUUID()))
                .toList();
    }
}
