package io.careerplan.localstack.launch;

import io.careerplan.localstack.DemoClient;
import io.careerplan.localstack.DemoUser;
import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.StackAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** Fills two demo organisations over the public interface, as an operator and HR systems would. What is there already stays. */
record DemoOrganisation(URI assessment, StackAddresses stack, HttpClient client) {

    private static final int CREATED = 201;
    private static final int THERE_ALREADY = 409;

    void fill() {
        organisation(DemoUsers.ORGANISATION, "Demo organisation");
        people(DemoUsers.HR, List.of(DemoUsers.EMPLOYEE, DemoUsers.COACH, DemoUsers.MENTOR));
        organisation(DemoUsers.OTHER_ORGANISATION, "Another organisation");
        people(DemoUsers.OTHER_HR, List.of(DemoUsers.OTHER_EMPLOYEE, DemoUsers.OTHER_COACH, DemoUsers.OTHER_MENTOR));
    }

    private void organisation(String tenant, String name) {
        String body = """
                {"tenant": "%s", "name": "%s", "timeZone": "Europe/Berlin", "locale": "en", "currency": "EUR"}
                """.formatted(tenant, name);
        post("organisations", DemoUsers.OPERATOR.token(stack), body);
    }

    private void people(DemoClient hr, List<DemoUser> people) {
        String token = hr.token(stack);
        people.forEach(person -> person(token, person));
    }

    private void person(String token, DemoUser person) {
        String body = """
                {"externalId": "%s", "name": "%s", "department": "Demo"}
                """.formatted(person.externalId(), person.displayName());
        post("people", token, body);
    }

    private void post(String collection, String token, String body) {
        var request = HttpRequest.newBuilder(URI.create(assessment + "/" + collection))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = send(request);
        if (answer.statusCode() != CREATED && answer.statusCode() != THERE_ALREADY) {
            throw new Refused("The demo organisation could not be filled: POST %s answered %d %s"
                    .formatted(request.uri(), answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refused("The demo organisation could not be filled: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while the demo organisation was filled");
        }
    }
}
