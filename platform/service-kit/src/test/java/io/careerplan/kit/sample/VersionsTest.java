package io.careerplan.kit.sample;

import static io.careerplan.kit.sample.Calls.ROOT;
import static io.careerplan.kit.sample.Calls.as;
import static io.careerplan.kit.sample.Calls.asHr;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ETag, If-Match, merge patch and pages over a sample feature. */
@QuarkusTest
class VersionsTest {

    @Test
    void aCreationTellsWhereAndWhichVersion() {
        var created = asHr().contentType("application/json")
                .body(Calls.body(Calls.unique()))
                .post(ROOT);
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith(ROOT + "/" + created.path("id")))
                .header("Cache-Control", "private, no-cache")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
        asHr().get(created.header("Location")).then().statusCode(200);
    }

    @Test
    void whatSaysNothingOfCachingIsPrivate() {
        asHr().get("/kit/v1/failures/parameters").then().statusCode(200).header("Cache-Control", "private, no-cache");
        asHr().get("/kit/v1/failures/bug").then().statusCode(500).header("Cache-Control", "no-store");
    }

    @Test
    void aReadThatIsUpToDateIsNotSentAgain() {
        var id = created();
        asHr().get(ROOT + "/" + id).then().statusCode(200).header("ETag", "\"0\"");
        asHr().header("If-None-Match", "\"0\"")
                .get(ROOT + "/" + id)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "private, no-cache");
        asHr().header("If-None-Match", "\"9\"").get(ROOT + "/" + id).then().statusCode(200);
    }

    @Test
    void aChangeNeedsThePresentVersion() {
        var id = created();
        var name = Calls.unique();
        patch(id, null, Calls.body(name)).then().statusCode(428).body("code", equalTo("precondition-required"));
        patch(id, "", Calls.body(name)).then().statusCode(428).body("code", equalTo("precondition-required"));
        patch(id, "nonsense", Calls.body(name)).then().statusCode(400).body("code", equalTo("if-match-malformed"));
        patch(id, "\"0\"", Calls.body(name))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo(name));
        patch(id, "\"0\"", Calls.body("late"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"))
                .header("ETag", "\"1\"");
    }

    @Test
    void ofEightWritersAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        var id = created();
        var answers = atOnce(8, id, "\"0\"");
        assertEquals(1, Collections.frequency(answers, "200 \"1\""), answers.toString());
        assertEquals(7, Collections.frequency(answers, "412 \"1\""), answers.toString());
        asHr().get(ROOT + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void writersWhoNameNoVersionAllWin() throws Exception {
        var id = created();
        var answers = atOnce(3, id, "*");
        assertEquals(List.of("200 \"1\"", "200 \"2\"", "200 \"3\""), answers);
    }

    /** The statuses and tags that so many writers are answered. */
    private static List<String> atOnce(int writers, String id, String tag) throws Exception {
        var calls = new ArrayList<Callable<Response>>();
        for (int i = 0; i < writers; i++) {
            var name = Calls.unique();
            calls.add(() -> patch(id, tag, Calls.body(name)));
        }
        var answers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get().statusCode() + " " + answer.get().header("ETag"));
            }
        }
        return answers.stream().sorted().toList();
    }

    @Test
    void aPatchNamesWhatItMayNotTouch() {
        var id = created();
        patch(id, "*", "{\"version\":9,\"name\":null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/version"))
                .body("errors.pointer", hasItem("/name"));
        patch(id, "*", "[]").then().statusCode(400).body("code", equalTo("bad-input"));
        asHr().contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch(ROOT + "/" + id)
                .then()
                .statusCode(415);
    }

    @Test
    void aWalkSeesEachRowOnceThoughOthersComeMeanwhile() {
        var prefix = Calls.unique().substring(0, 8);
        for (int i = 0; i < 7; i++) {
            asHr().contentType("application/json")
                    .body(Calls.body(prefix + i))
                    .post(ROOT)
                    .then()
                    .statusCode(201);
        }
        var seen = new ArrayList<String>();
        var next = ROOT + "?limit=3&prefix=" + prefix;
        while (next != null) {
            var page = asHr().get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.name"));
            var cursor = page.<String>path("next");
            var link = page.header("Link");
            assertEquals(cursor == null, link == null);
            next = cursor == null ? null : ROOT + "?limit=3&prefix=" + prefix + "&cursor=" + cursor;
            if (link != null) {
                assertEquals(cursor, link.replaceAll(".*cursor=([^&>]*).*", "$1"));
            }
        }
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6).stream().map(i -> prefix + i).toList(), seen);
    }

    @Test
    void aCursorOpensOnlyItsOwnList() {
        var prefix = Calls.unique().substring(0, 8);
        for (int i = 0; i < 2; i++) {
            asHr().contentType("application/json")
                    .body(Calls.body(prefix + i))
                    .post(ROOT)
                    .then()
                    .statusCode(201);
        }
        String cursor = asHr().get(ROOT + "?limit=1&prefix=" + prefix).path("next");
        asHr().get(ROOT + "?limit=1&prefix=" + prefix + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        refused(asHr().get(ROOT + "?prefix=other&cursor=" + cursor));
        refused(asHr().get(ROOT + "?prefix=" + prefix + "&cursor=" + cursor + "A"));
        refused(as(Calls.hr("globex", "sub-hr")).get(ROOT + "?prefix=" + prefix + "&cursor=" + cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "1e9", "1000000000000"})
    void aLimitOutOfRangeIs400(String limit) {
        asHr().get(ROOT + "?limit=" + limit)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("limit"))
                .body("detail", containsString("1 error"));
    }

    private static void refused(Response response) {
        response.then().statusCode(400).body("code", equalTo("cursor-invalid"));
    }

    private static String created() {
        return asHr().contentType("application/json")
                .body(Calls.body(Calls.unique()))
                .post(ROOT)
                .path("id");
    }

    private static Response patch(String id, String ifMatch, String body) {
        var call = asHr().contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).patch(ROOT + "/" + id);
    }
}
