package io.careerplan.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.benchmarks.load.Request;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Client;
import io.careerplan.benchmarks.stage.Organisation.Person;
import io.careerplan.benchmarks.stage.Program;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Gap analyses of ten occupations at once, of somebody all of whose skills are rated, one call after the other. */
public final class TenTargets {

    private static final String FROM = "43-4051.00";
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
        try (var client = new Client(assessment.port())) {
            rate(client, person);
            var analysis = analysis(person, targets(client, person));
            millis(client, analysis);
            var measured = millis(client, analysis);
            tell("p50", measured.get(measured.size() / 2));
            tell("longest", measured.getLast());
        }
    }

    private void tell(String what, double millis) {
        report.add(new Figure("gap analysis of ten occupations over HTTP: " + what, "ms", millis, null, null));
    }

    /** How long each call took, ascending. */
    private List<Double> millis(Client client, Request analysis) {
        return IntStream.range(0, pace.events() / EVENTS_AN_ANALYSIS)
                .mapToObj(call -> time(client, analysis))
                .sorted()
                .toList();
    }

    private static double time(Client client, Request analysis) {
        long start = System.nanoTime();
        client.require(analysis);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Request analysis(Person person, List<String> targets) {
        return Request.post(
                "/assessment/v1/people/" + person.id() + "/gap-analyses",
                person.headers(),
                targets.stream()
                        .map(each -> '"' + each + '"')
                        .collect(Collectors.joining(",", "{\"targets\": [", "]}")));
    }

    /** The person at the levels that their work asks. */
    private static void rate(Client client, Person person) {
        var own = client.require(Request.get("/assessment/v1/occupations/" + FROM, person.headers()));
        var ratings = all(own.path("requirements"))
                .filter(each -> each.has("level"))
                .map(each -> "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}"
                        .formatted(
                                each.path("skillId").asText(), each.path("level").asText()))
                .collect(Collectors.joining(",", "{\"ratings\": [", "]}"));
        client.require(
                Request.post("/assessment/v1/people/" + person.id() + "/skill-ratings", person.headers(), ratings));
    }

    private static List<String> targets(Client client, Person person) {
        var first = client.require(Request.get("/assessment/v1/occupations?limit=100", person.headers()));
        return all(first.path("items"))
                .filter(each -> each.path("rated").asBoolean())
                .map(each -> each.path("code").asText())
                .limit(TARGETS)
                .toList();
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
