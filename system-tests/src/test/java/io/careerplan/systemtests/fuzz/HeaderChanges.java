package io.careerplan.systemtests.fuzz;

import io.careerplan.systemtests.fuzz.Shot.Rules;
import java.util.List;
import java.util.Map;

/** Headers with values that nobody expects, twice, too long, or broken so far that the message is none of HTTP. */
final class HeaderChanges {

    private static final String JUNK = "\u00e9\u00ff x,;=\"";

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of("*/*", "text/html", "application/*;q=0", "application/json;q=2", "/", "", ",", "a", JUNK)),
            Map.entry(
                    "If-Match",
                    List.of("\"0\"", "\"1\"", "*", "W/\"0\"", "", "\"", "0", "\"0\", \"1\"", "*, *", "\"-1\"", JUNK)),
            Map.entry(
                    "If-None-Match",
                    List.of(
                            "\"0\"",
                            "*",
                            "W/\"1\"",
                            "",
                            "\"",
                            "0",
                            "\"0\", \"1\"",
                            "\"" + "9".repeat(400) + "\"",
                            JUNK)),
            Map.entry("If-Modified-Since", List.of("Thu, 29 Feb 2028 12:00:00 GMT", "yesterday", "0", "")),
            Map.entry("If-Unmodified-Since", List.of("Thu, 01 Jan 1970 00:00:00 GMT", "tomorrow")),
            Map.entry("If-Range", List.of("\"0\"")),
            Map.entry(
                    "Idempotency-Key", List.of("", " ", "k", "k".repeat(200), "k".repeat(201), "a b", JUNK, "\u007f")),
            Map.entry(
                    "Accept-Language",
                    List.of("de", "de;q=1.5", "*", "x".repeat(300), ",,,", "en-\u00e9", "i-klingon")),
            Map.entry("Accept-Charset", List.of("utf-16", "x", "")),
            Map.entry("Accept-Encoding", List.of("gzip", "br", "identity;q=0", "*;q=0", "x")),
            Map.entry(
                    "traceparent",
                    List.of(
                            "00-0-0-0",
                            "ff-" + "f".repeat(32) + "-" + "f".repeat(16) + "-01",
                            "x",
                            "",
                            "00-" + "0".repeat(500))),
            Map.entry("tracestate", List.of("a=b", "=", ",".repeat(600))),
            Map.entry("baggage", List.of("a=b", "=", "%", "a=%zz")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=-1", "bytes=9-1", "x")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "PATCH", "x")),
            Map.entry("X-Forwarded-For", List.of("127.0.0.1", "x", "1".repeat(500))),
            Map.entry("X-Forwarded-Host", List.of("evil.example", ":", "")),
            Map.entry("X-Forwarded-Proto", List.of("https", "x")),
            Map.entry("Forwarded", List.of("for=\"_x\";proto=https", "for=;;", "=")),
            Map.entry("Origin", List.of("https://evil.example", "null", "x")),
            Map.entry("Cookie", List.of("a=b", "=", ";".repeat(200), "\u00e9")),
            Map.entry("Last-Event-ID", List.of("x", "-1")),
            Map.entry("Expect", List.of("100-continue", "x")),
            Map.entry("Upgrade", List.of("h2c", "websocket", "x")),
            Map.entry("Connection", List.of("close", "keep-alive", "Upgrade", "x")),
            Map.entry("Via", List.of("x")),
            Map.entry("TE", List.of("trailers", "x")),
            Map.entry("X-Tenant", List.of("demo-other")),
            Map.entry("X-Junk", List.of(JUNK, "x".repeat(7000), "")));

    private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

    private static final List<String> LENGTHS =
            List.of("abc", "-1", "99999999999999999999", "1e3", "+5", "0x10", "1,2");

    static final List<Change> ALL = List.of(
            HeaderChanges::value,
            HeaderChanges::value,
            HeaderChanges::value,
            HeaderChanges::value,
            HeaderChanges::value,
            HeaderChanges::value,
            HeaderChanges::twice,
            HeaderChanges::without,
            HeaderChanges::many,
            HeaderChanges::tooLong,
            HeaderChanges::token,
            HeaderChanges::token,
            HeaderChanges::length,
            HeaderChanges::broken);

    private HeaderChanges() {}

    private static void value(Draft draft) {
        var name = draft.chance.oneOf(NAMES);
        var value = draft.chance.oneOf(VALUES.getOrDefault(name, List.of()));
        draft.header(name, value);
        draft.changes.add(name + ": " + (value.length() < 60 ? value : value.length() + " characters"));
        if (value.equals("h2c")) {
            // Half an upgrade: the settings that belong to it are missing.
            draft.rules(Rules.NOT_HTTP);
        }
    }

    private static void twice(Draft draft) {
        var name =
                draft.chance.oneOf(List.of("If-Match", "Idempotency-Key", "Accept", "Content-Type", "Authorization"));
        draft.oneMore(name, draft.chance.oneOf(VALUES.getOrDefault(name, List.of("application/json", "Bearer x"))));
        draft.changes.add("one more " + name);
    }

    private static void without(Draft draft) {
        var name = draft.chance.oneOf(List.of("If-Match", "Idempotency-Key", "Accept", "Host", "Authorization"));
        draft.without(name);
        draft.changes.add("no " + name);
        if (name.equals("Host")) {
            draft.rules(Rules.NOT_HTTP);
        }
    }

    private static void many(Draft draft) {
        for (int i = 0; i < 500; i++) {
            draft.oneMore("X-Junk-" + i, "x");
        }
        draft.changes.add("500 more headers");
    }

    private static void tooLong(Draft draft) {
        draft.oneMore("X-Junk", "x".repeat(20_000));
        draft.changes.add("a header of 20,000 characters");
        draft.rules(Rules.NOT_HTTP);
    }

    private static void token(Draft draft) {
        var token = draft.chance.oneOf(
                List.of("Bearer", "Bearer ", "Bearer x.y.z", "Basic YTpi", "x", "", "Bearer " + JUNK));
        draft.header("Authorization", token);
        draft.changes.add("Authorization: " + token);
    }

    private static void length(Draft draft) {
        var length = draft.chance.oneOf(LENGTHS);
        draft.header("Content-Length", length);
        draft.changes.add("Content-Length: " + length);
        draft.rules(Rules.NOT_HTTP);
    }

    private static void broken(Draft draft) {
        var name = draft.chance.oneOf(List.of("Bad Name", "Bad\u0000", "", "Transfer-Encoding", "Bad\u00e9"));
        draft.oneMore(name, draft.chance.oneOf(List.of("x", "a\u0000b", "a\rb")));
        draft.changes.add("broken header " + name.replace('\u0000', '0'));
        draft.rules(Rules.NOT_HTTP);
    }
}
