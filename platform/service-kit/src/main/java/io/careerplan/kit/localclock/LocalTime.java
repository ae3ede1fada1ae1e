package io.careerplan.kit.localclock;

import java.time.Instant;

/** What the clock is to show, and what it shows. */
record LocalTime(Instant instant) {}
