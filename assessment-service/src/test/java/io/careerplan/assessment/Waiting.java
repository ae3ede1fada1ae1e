package io.careerplan.assessment;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.gapanalysis.Said;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Requests about a person whom somebody else is changing. */
public final class Waiting {

    private Waiting() {}

    /** What requests are answered that begin together while the person is being changed; each has to wait for the end of that. */
    @SafeVarargs
    public static List<Response> answers(Said said, Someone person, Runnable change, Supplier<Response>... requests) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<CompletableFuture<Response>>();
            said.holding(person, () -> {
                for (var request : requests) {
                    var answer = CompletableFuture.supplyAsync(request, threads);
                    answers.add(answer);
                    assertThrows(TimeoutException.class, () -> answer.get(1, TimeUnit.SECONDS));
                }
                change.run();
            });
            return answers.stream()
                    .map(answer -> answer.orTimeout(20, TimeUnit.SECONDS).join())
                    .toList();
        }
    }

    /** The same where the person stays as they are. */
    @SafeVarargs
    public static List<Response> answers(Said said, Someone person, Supplier<Response>... requests) {
        return answers(said, person, () -> {}, requests);
    }
}
