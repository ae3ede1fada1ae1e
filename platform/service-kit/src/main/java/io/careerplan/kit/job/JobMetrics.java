package io.careerplan.kit.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows jobs by state: those open as last counted, those ended as they end. */
@ApplicationScoped
class JobMetrics {

    private final MeterRegistry meters;
    private volatile Map<JobState, Long> open = Map.of();

    JobMetrics(MeterRegistry meters) {
        this.meters = meters;
        for (JobState state : List.of(JobState.QUEUED, JobState.RUNNING)) {
            Gauge.builder("careerplan.jobs.open", this, metrics -> metrics.open.getOrDefault(state, 0L))
                    .tag("state", tag(state))
                    .register(meters);
        }
    }

    void open(Map<JobState, Long> counted) {
        open = Map.copyOf(counted);
    }

    void ended(String kind, JobState state) {
        meters.counter("careerplan.jobs.ended", "kind", kind, "state", tag(state))
                .increment();
    }

    private static String tag(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
