package io.careerplan.systemtests.input;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import java.net.http.HttpRequest;
import java.util.Set;

/**
 * One request that must be turned away.
 *
 * @param what what is wrong with it
 * @param request the request
 * @param statuses the statuses that are right
 * @param pointer the member the problem has to name, empty when none
 */
record Attempt(String what, HttpRequest.Builder request, Set<Integer> statuses, String pointer) {

    static Attempt of(String what, HttpRequest.Builder request, Integer... statuses) {
        return new Attempt(what, request, Set.of(statuses), "");
    }

    Attempt naming(String member) {
        return new Attempt(what, request, statuses, member);
    }

    Answer send() {
        return Api.send(request);
    }
}
