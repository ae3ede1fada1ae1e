package io.careerplan.systemtests.faults.publishing;

import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.PlanText;
import io.careerplan.systemtests.http.Answer;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Writes to one plan without end: hands it in, takes it back, hands it in again. Each is a change with an event, one after the
 * other, so the order of a plan's events is known. What was answered is written down, and nothing else is believed: after a
 * broken connection it looks first how things stand.
 */
final class PlanWriter {

    private final Person owner;
    private final String plan;
    private final Collection<Written> written = new ConcurrentLinkedQueue<>();
    private final AtomicLong serverErrors = new AtomicLong();
    private final AtomicLong refusedForNow = new AtomicLong();

    private PlanWriter(Person owner, String plan) {
        this.owner = owner;
        this.plan = plan;
    }

    /** A writer with a new plan of the person. */
    static PlanWriter of(Person owner) {
        var body = PlanText.from(LocalDate.now(ZoneOffset.UTC));
        var plan = owner.seat().planning().post(owner.path() + "/plans", body).expect(201);
        return new PlanWriter(owner, plan.id());
    }

    /** Writes as long as it is wanted, with a pause in between. */
    void writeWhile(BooleanSupplier wanted, long pauseMillis) {
        while (wanted.getAsBoolean()) {
            try {
                write();
                pause(pauseMillis);
            } catch (UncheckedIOException broken) {
                pause(50);
            }
        }
    }

    private void write() {
        var now = owner.seat().planning().get("/plans/" + plan);
        if (now.status() != 200) {
            count(now);
            return;
        }
        var answer = now.text("/status").equals("DRAFT") ? handIn() : takeBack();
        count(answer);
        if (answer.status() == 200) {
            written.add(new Written(plan, version(answer)));
        }
    }

    private Answer handIn() {
        return owner.seat().planning().post("/plans/" + plan + "/submission", "");
    }

    private Answer takeBack() {
        return owner.seat().planning().post("/plans/" + plan + "/return", "{\"comment\": \"Once more\"}");
    }

    private void count(Answer answer) {
        if (answer.status() == 503 && !answer.header("Retry-After").isEmpty()) {
            refusedForNow.incrementAndGet();
            pause(50);
        } else if (answer.status() >= 500) {
            serverErrors.incrementAndGet();
            System.out.println(answer.call() + " " + answer.status() + " " + answer.text());
        }
    }

    private static long version(Answer answer) {
        return Long.parseLong(answer.etag().replace("\"", ""));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Collection<Written> written() {
        return written;
    }

    long serverErrors() {
        return serverErrors.get();
    }

    /** Answers of 503 with the time after which to try again, as they are right while a part is away. */
    long refusedForNow() {
        return refusedForNow.get();
    }
}
