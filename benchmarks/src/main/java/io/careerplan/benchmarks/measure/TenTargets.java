package io.careerplan.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation.Person;
import io.careerplan.benchmarks.stage.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Gap analyses of ten occupations at once, of somebody all of whose skills are rated, one call after the other. */
public final class TenTargets {

    private static final ObjectMapper JSON = new ObjectMapper();
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
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var calls = new Calls(client, "http://127.0.0.1:" + assessment.port() + "/assessment/v1/", person);
            calls.post("skill-ratings", calls.ratings());
            var targets = calls.targets();
            millis(calls, targets);
            var measured = millis(calls, targets);
            tell("p50", measured.get(measured.size() / 2));
            tell("longest", measured.getLast());
        }
    }

    private void tell(String what, double millis) {
        report.add(new Figure("gap analysis of ten occupations over HTTP: " + what, "ms", millis, null, null));
    }

    /** How long each call took, ascending. */
    private List<Double> millis(Calls calls, String targets) {
        return IntStream.range(0, pace.events() / EVENTS_AN_ANALYSIS)
                .mapToObj(call -> time(calls, targets))
                .sorted()
                .toList();
    }

    private static double time(Calls calls, String targets) {
        long start = System.nanoTime();
        calls.post("gap-analyses", targets);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What the person asks. An analysis is longer than the answers that load is measured with. */
    private record Calls(HttpClient client, String service, Person person) {

        void post(String collection, String body) {
            send(to("people/" + person.id() + "/" + collection)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
        }

        /** The person at the levels that their work asks. */
        String ratings() {
            return all(get("occupations/" + FROM).path("requirements"))
                    .filter(each -> each.has("level"))
                    .map(each -> "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}"
                            .formatted(
                                    each.path("skillId").asText(),
                                    each.path("level").asText()))
                    .collect(Collectors.joining(",", "{\"ratings\": [", "]}"));
        }

        /** The first ten occupations that can be compared with. */
        String targets() {
            return all(get("occupations?limit=100").path("items"))
                    .filter(each -> each.path("rated").asBoolean())
                    .map(each -> '"' + each.path("code").asText() + '"')
                    .limit(TARGETS)
                    .collect(Collectors.joining(",", "{\"targets\": [", "]}"));
        }

        private JsonNode get(String path) {
            try {
                return JSON.readTree(send(to(path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private HttpRequest.Builder to(String path) {
            var request = HttpRequest.newBuilder(URI.create(service + path));
            person.headers().forEach(request::header);
            return request;
        }

        private byte[] send(HttpRequest.Builder request) {
            try {
                var answer = client.send(request.build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() / 100 != 2) {
                    throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
                }
                return answer.body();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while measuring", interrupted);
            }
        }

        private static Stream<JsonNode> all(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false);
        }
    }
}
