package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.fuzz.Shot.Rules;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be done to method, path and query. */
final class AddressChanges {

    private static final List<String> ODD_IDS = List.of(
            "not-an-id",
            "%00",
            "%C0%80",
            "%FF",
            "%",
            "%zz",
            "%2e%2e%2f%2e%2e%2fetc",
            "..%5c..%5c",
            "%252e%252e",
            "'%20or%201=1--",
            "9".repeat(500),
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "NaN",
            "me",
            "null",
            "*",
            "{id}",
            "%7Bid%7D",
            ";a=b",
            "%3Ba=b",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "00000000-0000-0000-0000-000000000000",
            "0-0-0-0-0",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "019a4c1e-7b00-7d3a-9f52-6c1d2e3f4a5b%20",
            "019a4c1e7b007d3a9f526c1d2e3f4a5b",
            "+",
            "%20",
            "x".repeat(3000),
            "x".repeat(9000));

    private static final List<String> ODD_PATHS =
            List.of("/", "//", "/..", "/../..", "/%2e%2e", "/x", ";", "%", "/.", "%2f", "\\");

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE", "HEAD", "OPTIONS", "get", "CONNECT");

    private static final List<String> ODD_VALUES = Stream.concat(
                    Stream.of(
                            "",
                            "%00",
                            "%FF",
                            "%",
                            "%zz",
                            "%ED%A0%80",
                            "%E2%80%AE",
                            "%20",
                            "+",
                            "&",
                            "=",
                            "%26",
                            "x".repeat(3000)),
                    Stream.of(
                                    "-1",
                                    "0",
                                    "1",
                                    "200",
                                    "201",
                                    "1e9",
                                    "1.5",
                                    "99999999999999999999",
                                    "null",
                                    "NaN",
                                    "forged")
                            .map(value -> URLEncoder.encode(value, UTF_8)))
            .toList();

    static final List<Change> ALL = List.of(
            AddressChanges::id,
            AddressChanges::id,
            AddressChanges::query,
            AddressChanges::query,
            AddressChanges::query,
            AddressChanges::query,
            AddressChanges::unknownQuery,
            AddressChanges::method,
            AddressChanges::path,
            AddressChanges::brokenLine);

    private AddressChanges() {}

    /** Another id in the place of one of the path's parameters. */
    private static void id(Draft draft) {
        var template = List.of(draft.operation.path().split("/", -1));
        var segments = new ArrayList<>(List.of(draft.path.split("/", -1)));
        int offset = segments.size() - template.size();
        var places = Stream.iterate(0, i -> i + 1)
                .limit(template.size())
                .filter(i -> template.get(i).startsWith("{"))
                .toList();
        if (!places.isEmpty()) {
            var place = draft.chance.oneOf(places) + offset;
            var odd = draft.chance.percent(20) ? draft.chance.uuid().toString() : draft.chance.oneOf(ODD_IDS);
            segments.set(place, odd);
            if (odd.startsWith(";")) {
                // What stands behind a semicolon is no part of the path: the address is that of the collection.
                draft.rules(Rules.NO_OPERATION);
            }
            draft.path = String.join("/", segments);
            draft.changes.add("path " + (odd.length() < 60 ? odd : odd.length() + " characters"));
        }
    }

    private static void query(Draft draft) {
        var known = draft.operation.queries();
        if (known.isEmpty()) {
            unknownQuery(draft);
            return;
        }
        var parameter = draft.chance.oneOf(known);
        var value = oddValue(draft, parameter);
        var pair = parameter.path("name").asText() + "=" + value;
        draft.query.add(draft.chance.below(draft.query.size() + 1), pair);
        draft.changes.add("query " + (pair.length() < 60 ? pair : pair.length() + " characters"));
    }

    private static String oddValue(Draft draft, JsonNode parameter) {
        var isTime = draft.operation.resolved(parameter.path("schema")).has("format");
        if (!isTime || draft.chance.percent(20)) {
            return draft.chance.oneOf(ODD_VALUES);
        }
        var date = draft.chance.oneOf(Odd.DATES);
        return URLEncoder.encode(date.substring(1, date.length() - 1), UTF_8);
    }

    private static void unknownQuery(Draft draft) {
        var odd = draft.chance.oneOf(
                List.of("notAParameter=1", "=", "&&&", "a", "%00=1", "limit[]=1", "a=1&a=2", "?", "#"));
        draft.query.add(odd);
        draft.changes.add("query " + odd);
    }

    private static void method(Draft draft) {
        var other = draft.chance.oneOf(METHODS);
        if (!draft.operation.methodsOfPath().contains(other)) {
            draft.method = other;
            draft.rules(Rules.NO_OPERATION);
            draft.changes.add("method " + other);
        }
    }

    private static void path(Draft draft) {
        var odd = draft.chance.oneOf(ODD_PATHS);
        draft.path = draft.chance.percent(50) ? draft.path + odd : odd + draft.path;
        draft.rules(Rules.NO_OPERATION);
        draft.changes.add("path with " + odd);
    }

    private static void brokenLine(Draft draft) {
        var odd = draft.chance.oneOf(List.of("\u0000", " ", "\u00e9", "\t", "\"", "<", "|", "^", "\r"));
        draft.path = draft.path + odd + "x";
        draft.rules(Rules.NOT_HTTP);
        draft.changes.add("raw " + (int) odd.charAt(0) + " in the path");
    }
}
