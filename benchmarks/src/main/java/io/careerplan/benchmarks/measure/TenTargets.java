package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.measure.Documents.Teller;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation.Person;
import io.careerplan.benchmarks.stage.Program;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Gap analyses of ten occupations at once, of somebody all of whose skills are rated, one call after the other. */
public final class TenTargets {

    private static final int TARGETS = 10;

    /** Of the events of a round there are a tenth as many analyses: each takes some ten times as long. */
    private static final int EVENTS_AN_ANALYSIS = 10;

    private final Pace pace;
    private final Report report;

    /** Analyses made at that pace. */
    public TenTargets(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    /** Measures some calls after as many that warm the service up. */
    public void measure(Program assessment, Person person) {
        report.say("Comparing with ten occupations");
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var teller = new Teller(client, assessment, person);
            teller.post("skill-ratings", teller.ratings());
            measure(teller, targets(teller));
        }
    }

    private void measure(Teller teller, String targets) {
        millis(teller, targets);
        tell(millis(teller, targets));
    }

    private void tell(List<Double> ascending) {
        tell("p50", ascending.get(ascending.size() / 2));
        tell("longest", ascending.getLast());
    }

    private void tell(String what, double millis) {
        report.add(new Figure("gap analysis of ten occupations over HTTP: " + what, "ms", millis, null, null));
    }

    /** How long each call took, ascending. */
    private List<Double> millis(Teller teller, String targets) {
        var calls = IntStream.range(0, pace.events() / EVENTS_AN_ANALYSIS).mapToObj(call -> time(teller, targets));
        return calls.sorted().toList();
    }

    private static double time(Teller teller, String targets) {
        long start = System.nanoTime();
        teller.post("gap-analyses", targets);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The first ten occupations that can be compared with. */
    private static String targets(Teller teller) {
        var items = teller.get("occupations?limit=100").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.path("rated").asBoolean())
                .map(each -> '"' + each.path("code").asText() + '"')
                .limit(TARGETS)
                .collect(Collectors.joining(",", "{\"targets\": [", "]}"));
    }
}
