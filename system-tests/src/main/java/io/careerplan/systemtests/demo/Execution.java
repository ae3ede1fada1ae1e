package io.careerplan.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Step 5: tracking follows the plan by its event alone. Work takes longer than planned, which ten done tasks tell; the first
 * milestone is reached, and the coach rates what its evidence shows; the second is missed.
 */
record Execution(Person employee, Person coach, String plan, Clocks clocks, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);
    private static final Duration NEXT_TICK = Duration.ofSeconds(60);

    /** From so many done tasks on, forecasts use the person's own bias. */
    private static final int TASKS = 10;

    /** The id of the milestone that is missed. */
    String play() {
        story.step(5, "Work takes longer than planned, and a milestone is missed");
        follow();
        var milestones = items("milestones");
        clocks.moveTo(morningOf(due(milestones.getFirst())));
        work();
        complete(milestones.getFirst());
        new Evidence(employee, coach, story).play();
        miss(milestones.get(1));
        return milestones.get(1).at("/id").asText();
    }

    private void work() {
        var tasks = items("tasks").stream().limit(TASKS).toList();
        tasks.forEach(this::log);
        story.say(
                "The first %d tasks are done; each took half as long again as planned, for example \"%s\".",
                tasks.size(), tasks.getFirst().at("/title").asText());
    }

    private void follow() {
        var progress = Eventually.until(ARRIVAL, this::progress, Execution::isOfAnActivePlan);
        story.say(
                "Tracking built its copy from the event: %s planned hours, %s tasks.",
                progress.text("/hours/planned"), progress.text("/tasks/planned"));
        story.more("GET /tracking/v1/plans/" + plan + "/progress");
    }

    /** The plan was told as approved before. */
    private static boolean isOfAnActivePlan(Answer progress) {
        return progress.status() == 200 && !progress.text("/unmeasured").equals("PLAN_NOT_ACTIVE");
    }

    private List<JsonNode> items(String kind) {
        var list = employee.tracking().get("/plans/" + plan + "/" + kind).expect(200);
        return StreamSupport.stream(list.body().at("/items").spliterator(), false)
                .toList();
    }

    private void log(JsonNode task) {
        int worked = task.at("/plannedMinutes").asInt() * 3 / 2;
        employee.tracking()
                .post(
                        "/plans/" + plan + "/tasks/" + task.at("/id").asText() + "/log",
                        "{\"minutes\": " + worked + ", \"done\": true}")
                .expect(201);
    }

    private void complete(JsonNode milestone) {
        var path = "/plans/" + plan + "/milestones/" + milestone.at("/id").asText() + "/completion";
        var done = employee.tracking()
                .post(path, "{\"evidence\": [\"https://example.org/exercises\", \"Notes of the course\"]}")
                .expect(200);
        story.say("On %s the milestone \"%s\" is %s.", due(milestone), done.text("/title"), done.text("/state"));
    }

    private void miss(JsonNode milestone) {
        var later = morningOf(due(milestone).plusDays(2));
        clocks.moveTo(later);
        story.say("The operator moves the local clocks to %s.", later);
        var missed =
                Eventually.until(NEXT_TICK, () -> milestone(milestone.at("/id").asText()), a -> a.text("/state")
                        .equals("MISSED"));
        story.say("The milestone \"%s\", due %s, is MISSED.", missed.text("/title"), missed.text("/due"));
        story.say(
                "Earned schedule: SPI(t) = %s, %s.",
                progress().text("/schedule/spi"), progress().text("/schedule/band"));
        story.more("GET /tracking/v1/plans/" + plan + "/progress");
    }

    private static LocalDate due(JsonNode milestone) {
        return LocalDate.parse(milestone.at("/due").asText());
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private Answer progress() {
        return employee.tracking().get("/plans/" + plan + "/progress");
    }

    private Answer milestone(String id) {
        return employee.tracking().get("/plans/" + plan + "/milestones/" + id);
    }
}
