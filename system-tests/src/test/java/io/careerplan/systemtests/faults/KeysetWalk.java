package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.http.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Walks through the pages of an organisation's directory while people come and go: whoever is there throughout is seen exactly
 * once, whoever comes or goes at most once.
 *
 * @param firm the organisation
 */
record KeysetWalk(Firm firm) {

    private static final int WALKERS = 4;
    private static final int LONGEST_PAGE = 200;
    private static final int PAGES = 25;
    private static final int AT_MOST_THERE = 40;

    /** Walks so many times through so many rows. */
    Ledger run(int rows, int walks) {
        var walking = new Walking(
                Set.copyOf(new People(firm).add(rows)), coming(), walks, Math.min(LONGEST_PAGE, rows / PAGES));
        Together.all(WALKERS + 1, number -> number == WALKERS ? walking.stir() : walking.walk(number));
        return walking.ledger(rows, walks);
    }

    /** People who may be erased, which those who were only written into the table may not: nobody has heard of them. */
    private List<String> coming() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < AT_MOST_THERE; i++) {
            ids.add(firm.register("come-" + UUID.randomUUID()).expect(201).id());
        }
        return ids;
    }

    private final class Walking {

        private final Set<String> staying;
        private final List<String> leaving;
        private final AtomicInteger walksLeft;
        private final AtomicInteger walkersLeft = new AtomicInteger(WALKERS);
        private final AtomicLong pages = new AtomicLong();
        private final AtomicLong missed = new AtomicLong();
        private final AtomicLong seenTwice = new AtomicLong();
        private final AtomicLong serverErrors = new AtomicLong();
        private final int longest;
        private long stirred;

        private Walking(Set<String> staying, List<String> leaving, int walks, int longest) {
            this.longest = longest;
            this.staying = staying;
            this.leaving = leaving;
            this.walksLeft = new AtomicInteger(walks);
        }

        private boolean walk(int walker) {
            var random = Seed.random("18 keyset walk " + walker);
            try {
                while (walksLeft.getAndDecrement() > 0) {
                    compare(once(firm.hr().assessment(), random));
                }
            } finally {
                walkersLeft.decrementAndGet();
            }
            return true;
        }

        /** How often each was seen. */
        private Map<String, Integer> once(Api api, Random random) {
            var seen = new HashMap<String, Integer>();
            var cursor = "";
            do {
                var limit = 1 + random.nextInt(longest);
                var page = api.get("/people?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                pages.incrementAndGet();
                serverErrors.addAndGet(page.status() >= 500 ? 1 : 0);
                page.expect(200)
                        .body()
                        .at("/items")
                        .forEach(row -> seen.merge(row.at("/id").asText(), 1, Integer::sum));
                cursor = page.text("/next");
            } while (!cursor.isEmpty());
            return seen;
        }

        private void compare(Map<String, Integer> seen) {
            missed.addAndGet(
                    staying.stream().filter(id -> !seen.containsKey(id)).count());
            seenTwice.addAndGet(
                    seen.values().stream().filter(times -> times > 1).count());
        }

        /** People come and go until nobody walks any more. */
        private boolean stir() {
            var random = Seed.random("18 keyset stir");
            while (walkersLeft.get() > 0) {
                leaving.add(
                        firm.register("come-" + UUID.randomUUID()).expect(201).id());
                var id = leaving.remove(random.nextInt(leaving.size()));
                firm.hr()
                        .assessment()
                        .postOnce("/people/" + id + "/erasure", id, "")
                        .expect(202);
                stirred += 2;
            }
            return true;
        }

        private Ledger ledger(int rows, int walks) {
            return Ledger.of("18 keyset walk")
                    .with(Count.SENT, pages.get())
                    .with(Count.FAULTS, stirred)
                    .with(Count.LOST, missed.get())
                    .with(Count.APPLIED_TWICE, seenTwice.get())
                    .with(Count.SERVER_ERRORS, serverErrors.get())
                    .with("rows", rows)
                    .with("walks", walks);
        }
    }
}
