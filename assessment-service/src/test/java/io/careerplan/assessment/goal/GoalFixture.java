package io.careerplan.assessment.goal;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.goaldetails.GoalDetails;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.WorkValue;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Goals as callers word them, and as they are. */
public final class GoalFixture {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    static final UUID ADA = UUID.randomUUID();

    private GoalFixture() {}

    /** A goal that has a point of every letter but the forecast's. */
    static Goal goal(GoalHorizon horizon, UUID parent) {
        return new Goal(ADA, details(horizon, parent), TODAY, NOW);
    }

    public static GoalDetails details(GoalHorizon horizon, UUID parent) {
        return details(horizon, parent, window(horizon), null, GoalStatus.OPEN);
    }

    public static GoalDetails details(
            GoalHorizon horizon, UUID parent, LocalDate due, LocalDate checkpoint, GoalStatus status) {
        return new GoalDetails(
                horizon,
                parent,
                "Lead a team of five",
                "team members led",
                "people",
                BigDecimal.ZERO,
                BigDecimal.valueOf(5),
                due,
                checkpoint,
                Set.of(WorkValue.RECOGNITION),
                null,
                null,
                status);
    }

    /** A day in the middle of the horizon's window. */
    public static LocalDate window(GoalHorizon horizon) {
        return day(TODAY, horizon);
    }

    private static LocalDate day(LocalDate from, GoalHorizon horizon) {
        return switch (horizon) {
            case VISION -> from.plusYears(7);
            case MEDIUM -> from.plusYears(2);
            case SHORT -> from.plusMonths(9);
        };
    }

    /** The same as a request, counted from the real day, for the service has the real clock. */
    public static String request(GoalHorizon horizon, UUID parent) {
        var parentId = parent == null ? "" : "\"parentId\": \"" + parent + "\", ";
        return """
                {"horizon": "%s", %s"statement": "Lead a team of five", "metric": "team members led", "unit": "people",
                 "baseline": 0, "target": 5.0, "due": "%s", "values": ["RECOGNITION", "ACHIEVEMENT"]}
                """.formatted(horizon, parentId, day(today(), horizon));
    }

    /** The day of the people of a test's organisation. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    public static Response createGoal(Someone person, GoalHorizon horizon, UUID parent) {
        return person.api().post(request(horizon, parent), "people/{id}/goals", person.id());
    }

    public static UUID created(Someone person, GoalHorizon horizon, UUID parent) {
        return Api.id(createGoal(person, horizon, parent));
    }

    public static Response change(Someone person, UUID goal, String patch) {
        return person.api().change(patch, "people/{id}/goals/{goal}", person.id(), goal);
    }

    public static Response remove(Someone person, UUID goal) {
        var etag =
                person.api().get("people/{id}/goals/{goal}", person.id(), goal).header("ETag");
        return person.api().request().header("If-Match", etag).delete("people/{id}/goals/{goal}", person.id(), goal);
    }
}
