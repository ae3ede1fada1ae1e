package io.careerplan.systemtests.demo;

import io.careerplan.events.Topics;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.kafka.Topic;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * An event of planning that reaches tracking after the person's erasure, as it does when a partition lags.
 *
 * @param at the running platform
 * @param person the erased person
 */
record LateEvent(Addresses at, String person) {

    private static final Pattern REFUSED =
            Pattern.compile("(?m)^careerplan_events_total\\{[^}]*outcome=\"erased\"[^}]*} ([0-9.]+)");
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    /** Says the person's last plan event once more; gives the number of refusals that tracking counts since. */
    long sendAndCountRefusals() {
        var before = refusals();
        var topic = new Topic(at.kafka(), Topics.PLANNING);
        topic.sayAnew(topic.of(person).getLast(), Integer.MAX_VALUE);
        Eventually.until(ARRIVAL, () -> Cast.metrics(at), answer -> refusals(answer.text()) > before);
        return refusals() - before;
    }

    private long refusals() {
        return refusals(Cast.metrics(at).text());
    }

    private static long refusals(String metrics) {
        return REFUSED.matcher(metrics)
                .results()
                .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                .sum();
    }
}
