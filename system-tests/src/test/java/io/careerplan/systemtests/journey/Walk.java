package io.careerplan.systemtests.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.http.UnexpectedAnswer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the journey, makes the first call it requires, and waits until the journey has moved on. */
final class Walk {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private final Person person;

    Walk(Person person) {
        this.person = person;
    }

    /** The operation that was called. */
    String step() {
        var call = required(Eventually.until(
                        ARRIVAL, this::journey, answer -> required(answer).isPresent()))
                .orElseThrow();
        make(call);
        Eventually.until(ARRIVAL, this::journey, answer -> !required(answer).equals(Optional.of(call)));
        return call.at("/operationId").asText();
    }

    Answer plan() {
        return person.seat()
                .planning()
                .get(person.path() + "/plans?status=ACTIVE")
                .expect(200);
    }

    private Answer journey() {
        return person.seat().tracking().get(person.path() + "/journey");
    }

    private static Optional<JsonNode> required(Answer journey) {
        return StreamSupport.stream(journey.body().at("/next").spliterator(), false)
                .filter(call -> call.at("/necessity").asText().equals("REQUIRED"))
                .findFirst();
    }

    private void make(JsonNode call) {
        var request =
                api(call.at("/path").asText()).request(below(call.at("/path").asText()));
        var body = new Choices(this::read).body(call);
        request.method(
                call.at("/method").asText(),
                body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (!body.isMissingNode()) {
            request.header("Content-Type", call.at("/contentType").asText());
        }
        if (call.hasNonNull("etagFrom")) {
            request.header("If-Match", read(call.at("/etagFrom").asText()).etag());
        }
        var answer = Api.send(request);
        if (answer.status() / 100 != 2) {
            throw new UnexpectedAnswer(
                    "%s%nanswered %d to %s: %s".formatted(call, answer.status(), body, answer.text()));
        }
    }

    private Answer read(String path) {
        return api(path).get(below(path)).expect(200);
    }

    private Api api(String path) {
        var seat = person.seat();
        return switch (path.split("/", 3)[1]) {
            case "assessment" -> seat.assessment();
            case "planning" -> seat.planning();
            default -> seat.tracking();
        };
    }

    /** The path below the root of its service, {@code /assessment/v1}. */
    private static String below(String path) {
        return "/" + path.split("/", 4)[3];
    }
}
