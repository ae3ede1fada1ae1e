package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.time.LocalDate;

/** Step 2: the employee writes a plan, the coach approves it, it is activated. */
record Strategy(Registration.People people, Story story) {

    /** The events of the sign-in and the grant need to have arrived before the calls of this step can succeed. */
    private static final Duration ARRIVAL = Duration.ofSeconds(20);

    String play(LocalDate today) {
        story.step(2, "A plan, approved and active");
        var plan = write(today);
        act(people.employee(), plan, "submission");
        act(people.coach(), plan, "approval");
        act(people.employee(), plan, "activation");
        story.more("GET /planning/v1/plans/" + plan);
        return plan;
    }

    private String write(LocalDate today) {
        var owner = people.employee();
        var path = owner.path() + "/plans";
        var plan = Eventually.until(
                ARRIVAL, () -> owner.seat().planning().post(path, PlanText.from(today)), a -> a.status() == 201);
        story.say(
                "%s writes the plan \"%s\": %d milestones, %d activities, %d tasks.",
                "The employee",
                plan.text("/title"),
                plan.body().at("/roadmap/milestones").size(),
                plan.body().at("/learning/activities").size(),
                plan.body().at("/timeline/tasks").size());
        return plan.id();
    }

    private void act(Person actor, String plan, String act) {
        var api = actor.seat().planning();
        Answer done = Eventually.until(
                ARRIVAL, () -> api.post("/plans/" + plan + "/" + act, ""), answer -> answer.status() == 200);
        story.say("%s: the plan is %s.", capitalised(act), done.text("/status"));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
