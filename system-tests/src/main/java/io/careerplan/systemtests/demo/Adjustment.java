package io.careerplan.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Step 6: the missed milestone has opened a review; planning proposes how to go on; one option becomes the next revision. */
record Adjustment(Person employee, String plan, String milestone, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    void play() {
        story.step(6, "A review is opened by the event, and the plan follows life");
        complete(opened());
        var proposal = proposed();
        accept(proposal);
    }

    private Answer opened() {
        var review = ofMissedMilestone(openedByEvent());
        story.say("A review is open, because of %s.", causes(review));
        story.more("GET /tracking/v1/reviews/" + review.id());
        return review;
    }

    private String openedByEvent() {
        var path = employee.path() + "/reviews";
        var reviews = Eventually.until(
                ARRIVAL, () -> employee.tracking().get(path), a -> ofEvent(a).isPresent());
        return "/reviews/" + ofEvent(reviews).orElseThrow().at("/id").asText();
    }

    /** The plan was off track before a milestone was missed, so the review may have been opened for that alone so far. */
    private Answer ofMissedMilestone(String review) {
        return Eventually.until(
                ARRIVAL, () -> employee.tracking().get(review), a -> causes(a).contains("MILESTONE_MISSED"));
    }

    private static Optional<JsonNode> ofEvent(Answer reviews) {
        return StreamSupport.stream(reviews.body().at("/items").spliterator(), false)
                .filter(review -> review.at("/kind").asText().equals("EVENT"))
                .findFirst();
    }

    private static String causes(Answer review) {
        return review.body().at("/causes").findValuesAsText("kind").stream().collect(Collectors.joining(" and "));
    }

    private void complete(Answer review) {
        var answers = """
                {"answers": {"held-back": "The tasks took half as long again as planned"},
                 "attainment": {"%s": -1}}
                """.formatted(milestone);
        var done = employee.tracking()
                .post("/reviews/" + review.id() + "/completion", answers)
                .expect(200);
        story.say("The employee completes it: %s.", done.text("/status"));
    }

    private Answer proposed() {
        var planning = employee.planning();
        var path = "/plans/" + plan + "/proposals";
        var list = Eventually.until(
                ARRIVAL, () -> planning.get(path), a -> !a.text("/items/0/id").isEmpty());
        var proposal = planning.get(path + "/" + list.text("/items/0/id")).expect(200);
        story.say(
                "As it stands the plan is done in time with P = %s. Planning proposes:",
                proposal.text("/probabilityBefore"));
        proposal.body().at("/options").forEach(this::tell);
        bias();
        story.more("GET /planning/v1" + path + "/" + proposal.id());
        return proposal;
    }

    private void bias() {
        var forecast =
                employee.planning().post("/plans/" + plan + "/forecasts", "{}").expect(201);
        story.say(
                "  (work takes %s times what it is estimated at, by the employee's own %s done tasks)",
                forecast.text("/assumed/bias/median"), forecast.text("/assumed/bias/tasks"));
    }

    private void tell(JsonNode option) {
        story.say(
                "  %s: until %s, %s hours a week, P = %s (%d changes).",
                option.at("/kind").asText(),
                option.at("/endsOn").asText(),
                option.at("/weeklyHours").asText(),
                option.at("/probability").asText(),
                option.at("/changes").size());
    }

    private void accept(Answer proposal) {
        var option = proposal.body().at("/options/0");
        var body = "{\"option\": \"%s\", \"reason\": \"The date matters less than the goal\"}"
                .formatted(option.at("/kind").asText());
        employee.planning()
                .post("/plans/" + plan + "/proposals/" + proposal.id() + "/acceptance", body)
                .expect(200);
        tellAcceptance(proposal, option);
        follow();
    }

    private void tellAcceptance(Answer proposal, JsonNode option) {
        story.say(
                "The employee accepts %s: P before %s, after %s.",
                option.at("/kind").asText(),
                proposal.text("/probabilityBefore"),
                option.at("/probability").asText());
    }

    private void follow() {
        var revised = employee.planning().get("/plans/" + plan).expect(200);
        story.say("The plan is at revision %s, until %s.", revised.text("/revision"), revised.text("/endsOn"));
        var due = revised.text("/roadmap/milestones/" + milestone + "/due");
        var tracked = Eventually.until(
                ARRIVAL,
                () -> employee.tracking().get("/plans/" + plan + "/milestones/" + milestone),
                a -> a.text("/due").equals(due));
        story.say("Tracking shows it: \"%s\" due %s, %s.", tracked.text("/title"), due, tracked.text("/state"));
        story.more("GET /planning/v1/plans/" + plan + "/revisions/1/diff/2");
    }
}
