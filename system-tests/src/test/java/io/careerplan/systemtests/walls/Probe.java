package io.careerplan.systemtests.walls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.http.Answer;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A request that names something of somebody else, beside the same request that names something that does not exist.
 *
 * @param what operation, caller and place, for messages
 * @param victim whose ids are named
 * @param theirs the request with their ids
 * @param nothing the request with ids of nothing
 * @param sent all ids that either of them sends, which an answer may show
 * @param status the status that is right, 0 where it is whatever the other request gets
 */
record Probe(
        String what,
        Secrets victim,
        HttpRequest.Builder theirs,
        HttpRequest.Builder nothing,
        Collection<String> sent,
        int status) {

    /** Headers that tell times, traces and lengths, which differ from answer to answer. */
    private static final Set<String> RESTLESS =
            Set.of("date", "traceparent", "content-length", "etag", "location", "link", "ratelimit", "server-timing");

    /** What an answer says, apart from the ids that were sent and what differs in every answer. */
    String said(Answer answer) {
        return answer.status() + " " + body(answer) + " " + headers(answer);
    }

    private String body(Answer answer) {
        if (answer.status() / 100 == 2) {
            return "";
        }
        if (answer.body() instanceof ObjectNode problem) {
            problem.remove("instance");
            problem.remove("traceId");
            return withoutSent(problem.toString());
        }
        return withoutSent(answer.text());
    }

    /** An answer without the ids that the request brought along. */
    String withoutSent(String text) {
        var rest = text;
        for (var id : sent) {
            rest = rest.replace(id, "…").replace(id.toUpperCase(Locale.ROOT), "…");
        }
        return rest;
    }

    private static String headers(Answer answer) {
        var kept = new TreeMap<String, Object>();
        for (Map.Entry<String, ?> header : answer.headers().map().entrySet()) {
            if (!RESTLESS.contains(header.getKey())) {
                kept.put(header.getKey(), header.getValue());
            }
        }
        return new TreeSet<>(kept.keySet()) + " " + kept.get("content-type");
    }
}
