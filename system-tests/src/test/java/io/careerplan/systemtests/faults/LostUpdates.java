package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.http.Answer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Eight who change the same thing at once. First all of them change the version that all have read, and one must win; then each
 * reads and changes until it has got through, and everybody's change must be there.
 *
 * @param firm where the things are made
 */
record LostUpdates(Firm firm) {

    private static final int WRITERS = 8;

    /** Plays it with so many things of all kinds. */
    Ledger run(int resources) {
        var round = new Round();
        Shared.make(firm, resources).forEach(round::play);
        return round.ledger(resources);
    }

    private static final class Round {

        private final AtomicLong sent = new AtomicLong();
        private final AtomicLong serverErrors = new AtomicLong();
        private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        private long lost;
        private long twice;
        private long losers;
        private long otherAnswers;

        private void play(Shared shared) {
            demand(race(shared));
            Together.all(WRITERS, number -> getThrough(shared));
            long missing = WRITERS + 1 - shared.marks();
            lost += Math.max(0, missing);
            twice += Math.max(0, -missing);
            refuse(shared);
        }

        /** All from the same version: one wins, the others are told the version that won. */
        private boolean race(Shared shared) {
            var read = shared.read();
            var answers = Together.all(WRITERS, number -> count(shared.mark(read)));
            var present = shared.read().etag();
            losers += WRITERS - 1;
            return answers.stream().filter(answer -> answer.status() == 200).count() == 1
                    && answers.stream().allMatch(answer -> isTold(answer, present));
        }

        private static boolean isTold(Answer answer, String present) {
            return (answer.status() == 200 || answer.status() == 412)
                    && answer.etag().equals(present);
        }

        private boolean getThrough(Shared shared) {
            var answer = count(shared.mark(shared.read()));
            while (answer.status() == 412) {
                answer = count(shared.mark(shared.read()));
            }
            answer.expect(200);
            return true;
        }

        /** Without a version, and with one that is past, nothing happens. */
        private void refuse(Shared shared) {
            var before = shared.read();
            demand(count(shared.markWithoutVersion(before)).status() == 428);
            if (shared.canBeDeleted()) {
                demand(count(shared.delete("\"0\"")).status() == 412);
                demand(Together.all(WRITERS, number -> count(shared.delete(before.etag()))).stream()
                                .filter(answer -> answer.status() == 204)
                                .count()
                        == 1);
            } else {
                demand(shared.read().text().equals(before.text()));
            }
        }

        private Answer count(Answer answer) {
            sent.incrementAndGet();
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500) {
                serverErrors.incrementAndGet();
                System.out.println(answer.call() + " answered " + answer.text());
            }
            return answer;
        }

        private void demand(boolean holds) {
            otherAnswers += holds ? 0 : 1;
        }

        private Ledger ledger(int resources) {
            return Ledger.of("17 lost update")
                    .with(Count.SENT, sent.get())
                    .with(Count.LOST, lost)
                    .with(Count.APPLIED_TWICE, twice)
                    .with(Count.SERVER_ERRORS, serverErrors.get())
                    .with("resources", resources)
                    .with("losers of the races", losers)
                    .with("answers", new TreeMap<>(statuses))
                    .withNought("races and refusals gone wrong", otherAnswers);
        }
    }
}
