package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Step 4: the missed milestone has opened a review; a recommendation follows; the owner changes the plan. */
record Adjustment(Person employee, String plan, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(20);

    void play(LocalDate today) {
        story.step(4, "A review is opened by the event, and the plan follows life");
        complete(opened());
        accept();
        revise(PlanText.certificateDue(today).plusWeeks(4));
    }

    private Answer opened() {
        var path = employee.path() + "/reviews";
        var reviews = Eventually.until(ARRIVAL, () -> employee.seat().tracking().get(path), a -> !a.text("/items/0/id")
                .isEmpty());
        var review = employee.seat()
                .tracking()
                .get("/reviews/" + reviews.text("/items/0/id"))
                .expect(200);
        story.say("A review is open, because of %s.", causes(review));
        story.more("GET /tracking/v1/reviews/" + review.id());
        return review;
    }

    private static String causes(Answer review) {
        return review.body().at("/causes").findValuesAsText("kind").stream().collect(Collectors.joining(" and "));
    }

    private void complete(Answer review) {
        var answers = """
                {"answers": {"held-back": "The course began a month late"},
                 "attainment": {"three-interviews": 1, "certificate": -1}}
                """;
        var done = employee.seat()
                .tracking()
                .post("/reviews/" + review.id() + "/completion", answers)
                .expect(200);
        story.say("The employee completes it: %s.", done.text("/status"));
    }

    private void accept() {
        var path = employee.path() + "/recommendations";
        var tracking = employee.seat().tracking();
        var all = Eventually.until(
                ARRIVAL, () -> tracking.get(path), a -> !a.text("/items/0/id").isEmpty());
        var first = all.body().at("/items/0");
        story.say(
                "Recommended, %s: %s",
                first.at("/kind").asText(), first.at("/reason").asText());
        tracking.post("/recommendations/" + first.at("/id").asText() + "/acceptance", "{}")
                .expect(200);
        story.say("The employee accepts it.");
        story.more("GET /tracking/v1" + path);
    }

    private void revise(LocalDate due) {
        var planning = employee.seat().planning();
        var before = planning.get("/plans/" + plan).expect(200);
        var later = "{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"%s\"}}}}".formatted(due);
        var after = planning.patch("/plans/" + plan, before.etag(), later).expect(200);
        story.say("The employee moves the milestone to %s: revision %s.", due, after.text("/revision"));
        var tracked = Eventually.until(
                ARRIVAL,
                () -> employee.seat().tracking().get("/plans/" + plan + "/milestones/certificate"),
                a -> a.text("/due").equals(due.toString()));
        story.say("Tracking shows it: due %s, %s.", tracked.text("/due"), tracked.text("/state"));
        story.more("GET /planning/v1/plans/" + plan + "/revisions");
    }
}
