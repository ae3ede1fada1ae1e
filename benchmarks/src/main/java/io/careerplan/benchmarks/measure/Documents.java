package io.careerplan.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How long each document takes in each format, of somebody of whom all is known; beside it the same format of a document in which
 * there is nothing yet, which is the least that a page can be.
 */
public final class Documents {

    private static final Limit ONE_SECOND = Limit.atMost(1_000);

    /** By then the service has tried its printer out. */
    private static final Duration REHEARSED = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FROM = "43-4051.00";
    private static final List<String> TARGETS = List.of("13-1071.00", "15-1252.00", "11-9111.00");
    private static final List<String> NAMES = List.of(
            "situation-report",
            "goals-document",
            "market-position-analysis",
            "skills-assessment-report",
            "skills-gap-analysis",
            "skills-development-plan");
    private static final String SITUATION = """
            {"role": "Clerk", "responsibilities": ["Answer mail"], "performance": {"rating": "MEETS_EXPECTATIONS"},
             "strengths": [{"text": "Calms customers"}], "weaknesses": [{"text": "Puts off reports"}],
             "areasToImprove": [{"text": "Presenting"}],
             "compensation": {"base": {"amount": "38000.00", "currency": "USD"}}}""";
    private static final String PDF = "application/pdf";
    private static final Map<String, String> FORMATS = formats();

    private final Pace pace;
    private final Report report;

    /** Documents read at that pace. */
    public Documents(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    private static Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("JSON", "application/json");
        formats.put("HTML", "text/html");
        formats.put("PDF", PDF);
        return formats;
    }

    /**
     * Measures every document in every format, one call after the other.
     *
     * @param known of whom all is known by the end of this
     * @param unknown of whom nothing is
     */
    public void measure(Program assessment, Person known, Person unknown) {
        report.say("Reading documents");
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            tellAll(new Teller(client, assessment, known));
            waitForRehearsal();
            double first = read(client, request(assessment, known, "skills-gap-analysis", PDF));
            report.add(new Figure("the first PDF, half a minute after the start", "ms", first, null, ONE_SECOND));
            FORMATS.forEach((format, type) -> measure(
                    client,
                    format,
                    name -> request(assessment, known, name, type),
                    request(assessment, unknown, NAMES.getFirst(), type)));
        }
    }

    private static void waitForRehearsal() {
        try {
            Thread.sleep(REHEARSED);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", interrupted);
        }
    }

    private void measure(HttpClient client, String format, Function<String, HttpRequest> request, HttpRequest empty) {
        double floor = median(millis(client, empty));
        for (var name : NAMES) {
            var read = millis(client, request.apply(name));
            report.add(new Figure(name + " as " + format + ": p50", "ms", median(read), floor, null));
            report.add(new Figure(name + " as " + format + ": longest", "ms", read.getLast(), null, ONE_SECOND));
        }
    }

    private static double median(List<Double> ascending) {
        return ascending.get(ascending.size() / 2);
    }

    /** How long each call took of those of a round, ascending; the round before warmed up. */
    private List<Double> millis(HttpClient client, HttpRequest request) {
        round(client, request);
        return round(client, request).stream().sorted().toList();
    }

    private List<Double> round(HttpClient client, HttpRequest request) {
        var millis = new ArrayList<Double>();
        long end = System.nanoTime() + pace.round().toNanos();
        while (System.nanoTime() < end) {
            millis.add(read(client, request));
        }
        return millis;
    }

    private static double read(HttpClient client, HttpRequest request) {
        long start = System.nanoTime();
        send(client, request);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The body of an answer that says all went well. */
    private static byte[] send(HttpClient client, HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2 || answer.body().length == 0) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", interrupted);
        }
    }

    private static HttpRequest request(Program assessment, Person person, String name, String type) {
        return asked(assessment, person, "people/" + person.id() + "/deliverables/" + name)
                .header("Accept", type)
                .build();
    }

    private static HttpRequest.Builder asked(Program assessment, Person person, String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + assessment.port() + "/assessment/v1/" + path));
        person.headers().forEach(request::header);
        return request;
    }

    /** Tells of a person over HTTP. */
    record Teller(HttpClient client, Program assessment, Person person) {

        JsonNode post(String collection, String body) {
            return tree(send(
                    client,
                    Documents.asked(assessment, person, "people/" + person.id() + "/" + collection)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build()));
        }

        JsonNode get(String path) {
            return tree(send(client, Documents.asked(assessment, person, path).build()));
        }

        /** The person at the levels that their work asks. */
        String ratings() {
            return StreamSupport.stream(requirements().spliterator(), false)
                    .filter(each -> each.has("level"))
                    .map(each -> "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}"
                            .formatted(
                                    each.path("skillId").asText(),
                                    each.path("level").asText()))
                    .collect(Collectors.joining(",", "{\"ratings\": [", "]}"));
        }

        private JsonNode requirements() {
            return get("occupations/" + FROM).path("requirements");
        }

        private static JsonNode tree(byte[] json) {
            try {
                return JSON.readTree(json);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** What every part of a document is filled from. */
    private static void tellAll(Teller teller) {
        for (int score : List.of(8, 5)) {
            teller.post("survey-responses", """
                    {"instrument": "overall-satisfaction", "answers": [{"item": "overall", "value": %d}]}""".formatted(score));
        }
        teller.post("situation-assessments", SITUATION);
        teller.post("goals", Organisation.goal());
        teller.post("skill-ratings", teller.ratings());
        compare(teller);
    }

    private static void compare(Teller teller) {
        var analysis = teller.post(
                "gap-analyses",
                TARGETS.stream()
                        .map(each -> '"' + each + '"')
                        .collect(Collectors.joining(",", "{\"targets\": [", "]}")));
        teller.post("development-plans", """
                {"analysisId": "%s", "weeklyHours": 6}""".formatted(analysis.path("id").asText()));
    }
}
