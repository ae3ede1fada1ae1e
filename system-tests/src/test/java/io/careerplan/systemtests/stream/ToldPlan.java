package io.careerplan.systemtests.stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A person and their plan, of whom the bench tells on: each call is the next event that the services could say. Told twice for
 * the same ids, the content is the same but for the ids of the events.
 */
public final class ToldPlan {

    private static final List<String> ZONES = List.of("Europe/Berlin", "Europe/Lisbon", "Europe/Helsinki");

    /** So that a date moved by some days is still within the plan. */
    private static final int MOST_DAYS = 60;

    private final String tenant;
    private final ObjectNode person;
    private final ObjectNode plan;
    private final Instant time;
    private final int firstRevision;

    ToldPlan(String tenant, ObjectNode person, ObjectNode plan, Instant time) {
        this.tenant = tenant;
        this.person = person;
        this.plan = plan;
        this.time = time;
        this.firstRevision = plan.at("/revision").asInt();
    }

    /** The person is new. */
    public ToldEvent registered() {
        return ToldEvent.ofPerson(EventType.PERSON_REGISTERED, tenant, person.deepCopy(), time);
    }

    /** The person has another name and lives elsewhere. */
    public ToldEvent moved() {
        long version = person.at("/version").asLong() + 1;
        person.put("version", version).put("name", "Person " + version).put("timeZone", ZONES.get((int)
                (version % ZONES.size())));
        return ToldEvent.ofPerson(EventType.PERSON_CHANGED, tenant, person.deepCopy(), time);
    }

    /** The plan is carried out from now on. */
    public ToldEvent activated() {
        plan.put("status", "ACTIVE");
        return next(EventType.PLAN_ACTIVATED, plan.deepCopy());
    }

    /** The plan has a further revision: another title, other dates and hours, and every second time one task less. */
    public ToldEvent revised() {
        int revision = revision() + 1;
        plan.put("revision", revision);
        var revised = plan.deepCopy();
        revised.put("title", "Revision " + revision);
        revised.withArray("/milestones").forEach(each -> postpone((ObjectNode) each, revision));
        revised.withArray("/tasks").forEach(each -> ((ObjectNode) each).put("plannedMinutes", 30 + revision));
        if (revision % 2 == 0) {
            ArrayNode tasks = revised.withArray("/tasks");
            tasks.remove(tasks.size() - 1);
        }
        return next(EventType.PLAN_REVISED, revised);
    }

    private static void postpone(ObjectNode milestone, int revision) {
        var due = LocalDate.parse(milestone.at("/due").asText()).plusDays(revision % MOST_DAYS);
        milestone.put("due", due.toString());
    }

    private ToldEvent next(EventType type, ObjectNode state) {
        long version = version() + 1;
        plan.put("version", version);
        state.put("version", version);
        return ToldEvent.ofPlan(type, tenant, state, time);
    }

    /** A date of the plan passed. */
    public ToldEvent missed() {
        var due = LocalDate.parse(plan.at("/startsOn").asText());
        return ToldEvent.ofMiss(tenant, UUID.fromString(personId()), UUID.fromString(id()), due, time);
    }

    /** The plan's id. */
    public String id() {
        return plan.at("/id").asText();
    }

    public String personId() {
        return plan.at("/personId").asText();
    }

    /** Version of the plan that was told last. */
    public long version() {
        return plan.at("/version").asLong();
    }

    /** Revision of the plan that was told last. */
    public int revision() {
        return plan.at("/revision").asInt();
    }

    /** Revisions that were told so far. */
    public List<Integer> revisions() {
        return IntStream.rangeClosed(firstRevision + 1, revision()).boxed().toList();
    }
}
