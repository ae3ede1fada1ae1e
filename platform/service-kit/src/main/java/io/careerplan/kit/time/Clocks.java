package io.careerplan.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Provides the clock. */
@Singleton
class Clocks {

    @Produces
    @Singleton
    MovableClock clock() {
        return new MovableClock();
    }
}
