package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Step 3: tracking follows the plan by its event alone; work is logged, one milestone reached, one missed. */
record Execution(Person employee, String plan, Clocks clocks, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(20);
    private static final Duration NEXT_TICK = Duration.ofSeconds(60);

    void play(LocalDate today) {
        story.step(3, "Work is done, one milestone is reached, one is missed");
        follow();
        log();
        complete();
        miss(PlanText.certificateDue(today));
    }

    private void follow() {
        var progress = Eventually.until(ARRIVAL, this::progress, answer -> answer.status() == 200);
        story.say(
                "Tracking built its copy from the event: %s planned hours, %s tasks.",
                progress.text("/hours/planned"), progress.text("/tasks/planned"));
        story.more("GET /tracking/v1/plans/" + plan + "/progress");
    }

    private void log() {
        var path = "/plans/" + plan + "/tasks/write-to-five/log";
        employee.seat()
                .tracking()
                .post(path, "{\"minutes\": 150, \"done\": true}")
                .expect(201);
        story.say("The employee logs 150 minutes on \"Write to five specialists\", planned were 120, and it is done.");
    }

    private void complete() {
        var path = "/plans/" + plan + "/milestones/three-interviews/completion";
        var evidence = "{\"evidence\": [\"Notes of three talks\"]}";
        var done = employee.seat().tracking().post(path, evidence).expect(200);
        story.say("The milestone \"%s\" is %s.", done.text("/title"), done.text("/state"));
    }

    private void miss(LocalDate due) {
        var later = due.plusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
        clocks.moveTo(later);
        story.say("The operator moves the local clocks to %s.", later);
        var missed = Eventually.until(
                NEXT_TICK, this::certificate, a -> a.text("/state").equals("MISSED"));
        story.say("The milestone \"%s\", due %s, is MISSED.", missed.text("/title"), missed.text("/due"));
        story.more("GET /tracking/v1/plans/" + plan + "/milestones");
    }

    private Answer progress() {
        return employee.seat().tracking().get("/plans/" + plan + "/progress");
    }

    private Answer certificate() {
        return employee.seat().tracking().get("/plans/" + plan + "/milestones/certificate");
    }
}
