package io.careerplan.systemtests.load;

import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.PlanText;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hands a plan in and takes it back in turn, each a change with an event. A call has a key, so that another instance may be asked
 * the same; after one that failed it is looked first how the plan stands.
 */
public final class PlanTurns implements Errand {

    private final Balance balance;
    private final Api planning;
    private final String plan;
    private final Collection<Long> written = new ConcurrentLinkedQueue<>();
    private boolean isKnown = true;
    private boolean isDraft = true;

    private PlanTurns(Balance balance, Api planning, String plan) {
        this.balance = balance;
        this.planning = planning;
        this.plan = plan;
    }

    /** Turns with a new plan of the person. */
    public static PlanTurns of(Balance balance, Person owner) {
        var planning = owner.seat().planning();
        var body = PlanText.from(LocalDate.now(ZoneOffset.UTC));
        var plan = planning.post(owner.path() + "/plans", body).expect(201).id();
        return new PlanTurns(balance, planning, plan);
    }

    @Override
    public Answer run() {
        if (!isKnown) {
            var now = balance.call(planning, instance -> instance.get("/plans/" + plan));
            isDraft = now.text("/status").equals("DRAFT");
            isKnown = now.status() == 200;
            return now;
        }
        isKnown = false;
        var key = UUID.randomUUID().toString();
        var answer = balance.call(planning, instance -> change(instance, key));
        if (answer.status() == 200) {
            written.add(Long.parseLong(answer.etag().replace("\"", "")));
            isDraft = !isDraft;
            isKnown = true;
        }
        return answer;
    }

    private Answer change(Api instance, String key) {
        return isDraft
                ? instance.postOnce("/plans/" + plan + "/submission", key, "")
                : instance.postOnce("/plans/" + plan + "/return", key, "{\"comment\": \"Once more\"}");
    }

    /** The plan's id. */
    public String plan() {
        return plan;
    }

    /** Versions of the plan that a service said it has since. */
    public Collection<Long> written() {
        return written;
    }
}
