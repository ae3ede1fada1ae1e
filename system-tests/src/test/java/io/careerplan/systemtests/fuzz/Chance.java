package io.careerplan.systemtests.fuzz;

import io.careerplan.systemtests.bench.Seed;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What chance decides about one request. The seed and the request's number alone determine it, not the order of requests. */
final class Chance {

    private static final int PERCENT = 100;

    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    static Chance ofRequest(int number) {
        return new Chance(Seed.random("fuzz " + number));
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(PERCENT) < share;
    }

    /** From 0 to just below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
