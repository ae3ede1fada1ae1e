package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.UUID;

/** Step 4: HR tells how careers go in the organisation, a path is chosen, a plan is drafted from the facts, weighed, approved by the coach and activated. */
record Strategy(Cast cast, Registration.People people, Story story) {

    /** The events of assessment need to have arrived before the calls of this step can succeed. */
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private static final String LADDER = """
            {"name": "People operations", "rungs": ["%s", "%s", "%s"]}
            """.formatted(Career.PRESENT, Career.BETWEEN, Career.TARGET);

    /** The plan's id. */
    String play() {
        story.step(4, "A path, and a plan whose realism is a probability");
        keepLadder();
        choosePath();
        var plan = draft();
        weigh(plan);
        act(people.employee(), plan, "submission");
        act(people.coach(), plan, "approval");
        act(people.employee(), plan, "activation");
        story.more("GET /planning/v1/plans/" + plan + "/timeline?by=quarter");
        return plan;
    }

    private void keepLadder() {
        var hr = cast.hr().assessment();
        var isThere = hr.get("/career-ladders").expect(200).text().contains("People operations");
        if (!isThere) {
            hr.postOnce("/career-ladders", UUID.randomUUID().toString(), LADDER).expect(201);
        }
        story.say("HR %s the ladder People operations.", isThere ? "has" : "adds");
        story.more("GET /assessment/v1/career-ladders");
    }

    private void choosePath() {
        var api = people.employee().planning();
        var path = people.employee().path() + "/career-paths";
        var wanted = "{\"from\": \"%s\", \"to\": \"%s\", \"count\": 3}".formatted(Career.PRESENT, Career.TARGET);
        var found = Eventually.until(
                ARRIVAL, () -> api.post(path, wanted), answer -> !ladder(answer).isEmpty());
        tellPaths(found);
        api.post(path + "/" + found.id() + "/choice", "{\"path\": 1}").expect(200);
        story.more("GET /planning/v1" + path + "/" + found.id());
    }

    private void tellPaths(Answer found) {
        var first = found.body().at("/paths/0/moves/0");
        story.say(
                "%d paths lead there; the first begins with a %s to %s, a step of the ladder %s (similarity %s, median pay %+.0f %%).",
                found.body().at("/paths").size(),
                first.at("/kind").asText(),
                first.at("/to/title").asText(),
                ladder(found),
                first.at("/similarity").asText(),
                100 * first.at("/wageChange").asDouble());
    }

    private static String ladder(Answer found) {
        return found.text("/paths/0/moves/0/ladder/name");
    }

    private String draft() {
        var api = people.employee().planning();
        var path = people.employee().path() + "/plans/generation";
        var plan = Eventually.until(ARRIVAL, () -> api.post(path, "{}"), answer -> answer.status() == 201);
        tellDraft(plan);
        story.more("GET /planning/v1/plans/" + plan.id());
        return plan.id();
    }

    private void tellDraft(Answer plan) {
        story.say(
                "A plan is drafted from these facts, until %s: %d milestones, %d activities, %d weekly tasks, %d risks.",
                plan.text("/endsOn"),
                plan.body().at("/roadmap/milestones").size(),
                plan.body().at("/learning/activities").size(),
                plan.body().at("/timeline/tasks").size(),
                plan.body().at("/risks/register").size());
        var activity = plan.body().at("/learning/activities").elements().next();
        story.say(
                "  for example \"%s\": %s",
                activity.at("/title").asText(), activity.at("/reason").asText());
    }

    private void weigh(String plan) {
        var api = people.employee().planning();
        tellForecast(api.post("/plans/" + plan + "/forecasts", "{}").expect(201));
        var quality = api.get("/plans/" + plan + "/quality").expect(200);
        story.say("The quality gate: %s", scores(quality));
        story.more("GET /planning/v1/plans/" + plan + "/quality");
    }

    private void tellForecast(Answer forecast) {
        story.say(
                "It is done in time with P = %s; in half of %s runs by %s, in four of five by %s.",
                forecast.text("/plan/probability"),
                forecast.text("/runs"),
                forecast.text("/plan/p50"),
                forecast.text("/plan/p80"));
    }

    private static String scores(Answer quality) {
        return quality.text("/pass").equals("true")
                ? quality.body().at("/scores").toString()
                : quality.text();
    }

    private void act(Person actor, String plan, String act) {
        var api = actor.planning();
        Answer done = Eventually.until(
                ARRIVAL, () -> api.post("/plans/" + plan + "/" + act, ""), answer -> answer.status() == 200);
        story.say("%s: the plan is %s.", capitalised(act), done.text("/status"));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
