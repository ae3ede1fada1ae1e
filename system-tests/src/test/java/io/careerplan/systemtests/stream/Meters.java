package io.careerplan.systemtests.stream;

import io.careerplan.systemtests.http.Api;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;

/**
 * What a service counts of itself since it was started.
 *
 * @param service its address, without its root path
 */
public record Meters(URI service) {

    /**
     * Events that the consumers took and that came to one of the outcomes.
     *
     * @param consumers names, separated by bars
     * @param outcomes names in lower case, separated by bars; none for any
     */
    public long events(String consumers, String outcomes) {
        return (long) sum("careerplan_events_total\\{[^}]*consumer=\"(?:%s)\"[^}]*outcome=\"(?:%s)\"[^}]*}"
                .formatted(consumers, outcomes.isEmpty() ? "[a-z]+" : outcomes));
    }

    /** Events that wait in the outbox, as it was counted last. */
    public long backlog() {
        return (long) sum("careerplan_outbox_unpublished(?:\\{[^}]*})?");
    }

    private double sum(String series) {
        var answer = Api.send(HttpRequest.newBuilder(service.resolve("/q/metrics")));
        return Pattern.compile("(?m)^" + series + " ([0-9.E+-]+)")
                .matcher(answer.expect(200).text())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }
}
