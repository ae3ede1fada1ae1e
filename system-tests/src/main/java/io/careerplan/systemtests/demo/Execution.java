package io.careerplan.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Step 5: tracking follows the plan by its event alone; work is logged, one milestone is missed. */
record Execution(Person employee, String plan, Clocks clocks, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(20);
    private static final Duration NEXT_TICK = Duration.ofSeconds(60);
    private static final int TASKS = 3;

    /** The id of the milestone that is missed. */
    String play() {
        story.step(5, "Work is done, more slowly than planned, and a milestone is missed");
        follow();
        items("tasks").stream().limit(TASKS).forEach(this::log);
        var first = items("milestones").getFirst();
        miss(first.at("/id").asText(), LocalDate.parse(first.at("/due").asText()));
        return first.at("/id").asText();
    }

    private void follow() {
        var progress = Eventually.until(ARRIVAL, this::progress, answer -> answer.status() == 200);
        story.say(
                "Tracking built its copy from the event: %s planned hours, %s tasks.",
                progress.text("/hours/planned"), progress.text("/tasks/planned"));
        story.more("GET /tracking/v1/plans/" + plan + "/progress");
    }

    private List<JsonNode> items(String kind) {
        var list = employee.seat().tracking().get("/plans/" + plan + "/" + kind).expect(200);
        return StreamSupport.stream(list.body().at("/items").spliterator(), false)
                .toList();
    }

    private void log(JsonNode task) {
        int planned = task.at("/plannedMinutes").asInt();
        int worked = planned * 3 / 2;
        employee.seat()
                .tracking()
                .post(
                        "/plans/" + plan + "/tasks/" + task.at("/id").asText() + "/log",
                        "{\"minutes\": " + worked + ", \"done\": true}")
                .expect(201);
        story.say(
                "Logged: %d minutes on \"%s\", planned were %d.",
                worked, task.at("/title").asText(), planned);
    }

    private void miss(String milestone, LocalDate due) {
        var later = due.plusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
        clocks.moveTo(later);
        story.say("The operator moves the local clocks to %s.", later);
        var missed = Eventually.until(
                NEXT_TICK, () -> milestone(milestone), a -> a.text("/state").equals("MISSED"));
        story.say("The milestone \"%s\", due %s, is MISSED.", missed.text("/title"), missed.text("/due"));
        story.more("GET /tracking/v1/plans/" + plan + "/milestones");
    }

    private Answer progress() {
        return employee.seat().tracking().get("/plans/" + plan + "/progress");
    }

    private Answer milestone(String id) {
        return employee.seat().tracking().get("/plans/" + plan + "/milestones/" + id);
    }
}
