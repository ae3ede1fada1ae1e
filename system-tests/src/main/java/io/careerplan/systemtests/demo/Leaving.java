package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.UUID;

/** Step 5: everything held of the person is handed out, then erased everywhere; a late event brings nothing back. */
record Leaving(Person employee, String plan, LateEvent late, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    void play() {
        story.step(7, "Export, erasure, and an event that comes too late");
        export("assessment", employee.assessment());
        export("planning", employee.planning());
        export("tracking", employee.tracking());
        erase();
        gone("assessment", employee.assessment(), employee.path());
        gone("planning", employee.planning(), "/plans/" + plan);
        gone("tracking", employee.tracking(), "/plans/" + plan + "/progress");
        story.say("A plan event of the erased person arrives now: refused, %d time.", late.sendAndCountRefusals());
    }

    private void export(String service, Api api) {
        var answer = api.get(employee.path() + "/export").expect(200);
        story.say(
                "%s hands out %,d bytes in %d sections.",
                service, answer.text().length(), answer.body().at("/sections").size());
    }

    private void erase() {
        var key = UUID.randomUUID().toString();
        employee.assessment().postOnce(employee.path() + "/erasure", key, "").expect(202);
        story.say("The employee asks to be erased.");
    }

    private void gone(String service, Api api, String path) {
        var answer = Eventually.until(ARRIVAL, () -> api.get(path), Leaving::refused);
        story.say("%s answers %d: nothing is known of the person.", service, answer.status());
    }

    private static boolean refused(Answer answer) {
        return answer.status() == 404;
    }
}
