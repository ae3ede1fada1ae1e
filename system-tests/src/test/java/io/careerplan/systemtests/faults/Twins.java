package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same request under the same key by many at once, and the same key by others: each caller's key stands for one plan.
 *
 * @param owner whose plans they are
 * @param coach who may do the same in the owner's name, so that only the caller differs
 * @param foreigner somebody of another organisation
 */
record Twins(Person owner, Person coach, Person foreigner) {

    private static final int TWINS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Creates a plan under each of so many keys. */
    Ledger run(int keys) {
        var round = new Round();
        var random = Seed.random("16 idempotency key");
        for (int i = 0; i < keys; i++) {
            round.play(Long.toHexString(random.nextLong()) + "-" + i);
        }
        return round.ledger(keys);
    }

    /** The titles of a person's plans, each with its number. */
    static Map<String, Integer> titles(Person person, Person reader) {
        var titles = new HashMap<String, Integer>();
        var next = person.path() + "/plans?limit=200";
        while (!next.isEmpty()) {
            var page = reader.seat().planning().get(next).expect(200);
            page.body()
                    .at("/items")
                    .forEach(plan -> titles.merge(plan.at("/title").asText(), 1, Integer::sum));
            var cursor = page.text("/next");
            next = cursor.isEmpty() ? "" : person.path() + "/plans?limit=200&cursor=" + cursor;
        }
        return titles;
    }

    static String plan(String title) {
        return "{\"title\": \"%s\", \"startsOn\": \"2027-01-04\", \"endsOn\": \"2027-06-30\"}".formatted(title);
    }

    static Answer create(Person caller, Person owner, String key, String body) {
        return caller.seat().planning().postOnce(owner.path() + "/plans", key, body);
    }

    static boolean isRunning(Answer answer) {
        return answer.status() == 409 && answer.text("/code").equals("request-still-running");
    }

    private final class Round {

        private final AtomicLong sent = new AtomicLong();
        private final AtomicLong running = new AtomicLong();
        private final AtomicLong serverErrors = new AtomicLong();
        private final Set<String> titles = new HashSet<>();
        private long otherAnswers;
        private long crossHits;
        private long otherBodiesTaken;

        private void play(String key) {
            titles.add(key);
            var answers = Together.all(TWINS, number -> settled(owner, key));
            var first = answers.getFirst();
            otherAnswers +=
                    answers.stream().filter(answer -> !isSame(first, answer)).count();
            otherBodiesTaken += isReused(send(owner, key, plan("another " + key))) ? 0 : 1;
            crossHits += isOwn(settled(coach, key), answers) ? 0 : 1;
            crossHits += isOwn(settled(foreigner, key), answers) ? 0 : 1;
            otherAnswers += isSame(first, settled(owner, key)) ? 0 : 1;
        }

        /** The answer once no twin runs any more. */
        private Answer settled(Person caller, String key) {
            return Eventually.until(PATIENCE, () -> send(caller, key, plan(key)), answer -> !isRunning(answer));
        }

        private Answer send(Person caller, String key, String body) {
            sent.incrementAndGet();
            var answer = create(caller, caller.equals(foreigner) ? foreigner : owner, key, body);
            running.addAndGet(isRunning(answer) ? 1 : 0);
            serverErrors.addAndGet(answer.status() >= 500 ? 1 : 0);
            return answer;
        }

        private static boolean isSame(Answer first, Answer other) {
            return first.status() == 201
                    && other.status() == 201
                    && first.text().equals(other.text())
                    && first.etag().equals(other.etag())
                    && first.header("Location").equals(other.header("Location"));
        }

        private static boolean isReused(Answer answer) {
            return answer.status() == 422 && answer.text("/code").equals("idempotency-key-reused");
        }

        /** Whether it tells of a plan of its own. */
        private static boolean isOwn(Answer answer, List<Answer> others) {
            return answer.status() == 201
                    && others.stream().noneMatch(other -> other.id().equals(answer.id()));
        }

        private Ledger ledger(int keys) {
            // One by the owner and one by the coach under each key; by the foreigner one.
            var here = titles(owner, owner);
            var there = titles(foreigner, foreigner);
            long lost = titles.stream()
                    .filter(key -> here.getOrDefault(key, 0) < 2 || !there.containsKey(key))
                    .count();
            long twice = here.values().stream().filter(number -> number > 2).count()
                    + there.values().stream().filter(number -> number > 1).count();
            return Ledger.of("16 idempotency key")
                    .with(Count.SENT, sent.get())
                    .with(Count.LOST, lost)
                    .with(Count.APPLIED_TWICE, twice)
                    .with(Count.SERVER_ERRORS, serverErrors.get())
                    .with("keys", keys)
                    .with("told to wait", running.get())
                    .withNought("other answers", otherAnswers)
                    .withNought("cross-user hits", crossHits)
                    .withNought("other bodies taken", otherBodiesTaken)
                    .withNought(
                            "created beyond the keys",
                            here.keySet().stream()
                                    .filter(key -> !titles.contains(key))
                                    .count());
        }
    }
}
