package io.careerplan.planning.proposal;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.Band;
import io.careerplan.events.Event;
import io.careerplan.events.OptionKind;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewKind;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.Someone;
import io.careerplan.planning.TestDay;
import io.careerplan.planning.Topic;
import io.careerplan.planning.document.PlanFixture;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person whose active plan begins this week and was sound when it was made, and whose work, as ten done tasks tell,
 * takes four times as long as they thought.
 */
record OffTrack(Organisation organisation, Someone owner, UUID plan) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate START =
            LocalDate.parse(PlanFixture.example().get("startsOn").asText());

    static OffTrack newOne() {
        var found = onTrack();
        found.slowDown();
        return found;
    }

    /**
     * Ten tasks of another plan, which never came to be carried out, are done, each in four times its estimate: the
     * example plans 1.6 times what it estimates.
     */
    void slowDown() {
        var other = Api.id(api().create(owner, thisWeek()));
        PlanFixture.good("{}").timeline().tasks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(10)
                .forEach(task -> say(done(other, task.getKey(), task.getValue().plannedMinutes())));
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        api().forecast(plan, "{}").path("assumed.bias.personal").equals(true));
    }

    /** The same without that work. */
    static OffTrack onTrack() {
        var organisation = Organisation.newOne();
        var owner = organisation.employee();
        var api = Api.of(owner);
        var plan = Api.id(api.create(owner, thisWeek()));
        for (var act : List.of("submission", "approval", "activation")) {
            api.act(plan, act).then().statusCode(200);
        }
        return new OffTrack(organisation, owner, plan);
    }

    /** The published example, moved by whole weeks so that it begins in the present week. */
    private static String thisWeek() {
        var example = PlanFixture.example();
        var resources = example.get("resources") instanceof ObjectNode given ? given : example.putObject("resources");
        if (!resources.has("weeklyHours")) {
            resources.put("weeklyHours", 10);
        }
        var monday = TestDay.DATE.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(START, monday);
        return DATE.matcher(example.toString())
                .replaceAll(
                        date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString());
    }

    private TaskLogged done(UUID other, String task, int planned) {
        int minutes = planned * 5 / 2;
        return new TaskLogged(owner.id(), other, task, Ids.next(), minutes, true, planned, Instant.now());
    }

    /** An hour of work on a task of the plan. */
    void begin(String task) {
        say(new TaskLogged(owner.id(), plan, task, Ids.next(), 60, false, 576, Instant.now()));
    }

    ReviewCompleted review(Band band, ReviewCause... causes) {
        return new ReviewCompleted(
                owner.id(),
                Ids.next(),
                ReviewKind.EVENT,
                Map.of(),
                Map.of(),
                Instant.now(),
                plan,
                band,
                new BigDecimal("0.7"),
                List.of(causes));
    }

    static ReviewCause missed() {
        return new ReviewCause(ReviewCause.Kind.MILESTONE_MISSED, "first-pipeline", "2027-02-26");
    }

    void say(Event event) {
        Topic.say(organisation.tenant(), event);
    }

    Api api() {
        return Api.of(owner);
    }

    /** The id of the newest proposal, once there are so many. */
    UUID proposal(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> ids().size(), size -> size >= count);
        assertEquals(count, ids().size());
        return UUID.fromString(ids().getFirst());
    }

    List<String> ids() {
        return list(api()).then().statusCode(200).extract().path("items.id");
    }

    Response list(Api caller) {
        return caller.request().get("plans/{plan}/proposals", plan);
    }

    Response read(Api caller, UUID proposal) {
        return caller.request().get("plans/{plan}/proposals/{proposal}", plan, proposal);
    }

    Response read(UUID proposal) {
        return read(api(), proposal);
    }

    Response accept(UUID proposal, OptionKind option, String reason) {
        return accept(api(), proposal, Map.of("option", option, "reason", reason));
    }

    Response accept(Api caller, UUID proposal, Object body) {
        return caller.request().body(body).post("plans/{plan}/proposals/{proposal}/acceptance", plan, proposal);
    }

    Response reject(Api caller, UUID proposal, String reason) {
        return caller.request()
                .body(Map.of("reason", reason))
                .post("plans/{plan}/proposals/{proposal}/rejection", plan, proposal);
    }

    Response reject(UUID proposal, String reason) {
        return reject(api(), proposal, reason);
    }
}
