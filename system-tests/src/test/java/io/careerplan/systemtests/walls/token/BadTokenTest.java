package io.careerplan.systemtests.walls.token;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.walls.Findings;
import io.careerplan.systemtests.walls.Settlers;
import io.careerplan.systemtests.walls.Town;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tokens of every bad kind at all three services, good ones in between: no bad one is let in, no good one is refused, nothing breaks. */
@ResourceLock("benches")
class BadTokenTest {

    /** What all three services have, and is about nobody: whoever is let in is told 404. */
    private static final String PATH = "/people/00000000-0000-0000-0000-000000000000/export";

    private static final Duration LIFETIME = Duration.ofSeconds(4);

    private static final int KINDS_AT_LEAST = 40;

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static HttpServer attackers;
    private static String subject;
    private static String externalId;

    private final Findings findings = Findings.of("accepted", "wrong answer", "good refused");
    private long sent;
    private long serverErrors;

    @BeforeAll
    static void prepare() throws IOException {
        attackers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        attackers.createContext("/", exchange -> {
            ASKED.incrementAndGet();
            exchange.close();
        });
        attackers.start();
        externalId = Settlers.mark("T");
        subject = "sub-" + externalId;
        var body = "{\"externalId\": \"%s\", \"name\": \"Person %s\"}".formatted(externalId, externalId);
        var people = new Settlers(Town.OURS).found().hr().assessment();
        people.postOnce("/people", externalId, body).expect(201);
    }

    @AfterAll
    static void stop() {
        attackers.stop(0);
    }

    @Test
    void no_bad_token_is_let_in_and_no_good_one_refused() {
        var forge = Forge.of(RunningPlatform.get().stack(), Town.OURS, subject, externalId);
        var keySet = URI.create("http://127.0.0.1:" + attackers.getAddress().getPort() + "/jwks");
        var unauthenticated = BadTokens.unauthenticated(forge, keySet);
        var ofNoOrganisation = BadTokens.ofNoOrganisation(forge);
        unauthenticated.forEach((kind, token) -> tryToken(kind, token, 401));
        ofNoOrganisation.forEach((kind, token) -> tryToken(kind, token, 403));
        otherWays(forge.good()).forEach(this::tryWay);
        var ledger = Ledger.of("23 bad tokens")
                .with(Count.SENT, sent)
                .with(Count.SERVER_ERRORS, serverErrors)
                .with(
                        "kinds",
                        unauthenticated.size()
                                + ofNoOrganisation.size()
                                + otherWays("").size())
                .with("key sets asked elsewhere", ASKED.get());
        findings.counts().forEach(ledger::with);
        ledger.write();
        findings.assertNone();
        assertEquals(0, serverErrors);
        assertTrue(unauthenticated.size() >= KINDS_AT_LEAST);
        assertEquals(0, ASKED.get(), "a service asked where a token told it to");
    }

    /** Whether a service remembers a token or not: when its time is over it opens nothing more. */
    @Test
    void a_token_ends_with_its_time() {
        var forge = Forge.of(RunningPlatform.get().stack(), Town.OURS, subject, externalId);
        var brief = forge.with("exp", Instant.now().plus(LIFETIME).getEpochSecond());
        services(brief).forEach(api -> assertEquals(404, api.get(PATH).status()));
        services(brief).forEach(api -> await().atMost(LIFETIME.multipliedBy(3))
                .until(() -> api.get(PATH).status() == 401));
    }

    private void tryToken(String kind, String token, int status) {
        for (var api : services(token)) {
            judge(kind, send(api.request(PATH)), status);
        }
        tryGood(kind);
    }

    /** Good tokens where no token is looked for, or where nobody can say which of two counts. */
    private static Map<String, Map<String, String>> otherWays(String good) {
        var ways = new LinkedHashMap<String, Map<String, String>>();
        ways.put("no token", Map.of());
        ways.put("token in a cookie", Map.of("Cookie", "access_token=" + good + "; q_session=" + good));
        ways.put("token as password", Map.of("Authorization", "Basic " + good));
        ways.put("token bound elsewhere", Map.of("Authorization", "DPoP " + good));
        ways.put("token without a scheme", Map.of("Authorization", good));
        ways.put("scheme without a token", Map.of("Authorization", "Bearer "));
        ways.put("token under another name", Map.of("X-Access-Token", good, "Proxy-Authorization", "Bearer " + good));
        ways.put("user named by a proxy", Map.of("X-Forwarded-User", subject, "Remote-User", subject));
        ways.put("two tokens in one", Map.of("Authorization", "Bearer " + good + "," + good));
        return ways;
    }

    private void tryWay(String way, Map<String, String> headers) {
        for (var api : services("")) {
            var request = api.request(PATH + "?access_token="
                    + headers.getOrDefault("Authorization", "x").length());
            headers.forEach(request::header);
            judge(way, send(request), 401);
        }
        tryGood(way);
    }

    private void judge(String kind, Answer answer, int status) {
        var said = kind + " → " + answer.call() + " " + answer.status() + " " + answer.text()
                + answer.headers().map();
        findings.addUnless(!Set.of(200, 404).contains(answer.status()), "accepted", said);
        // A header beyond what is read at all is turned away before anybody looks for a token in it.
        var isTooLarge = answer.status() == 431 && kind.contains("KB");
        findings.addUnless(answer.status() == status || isTooLarge, "wrong answer", said);
        findings.addUnless(
                isTooLarge || answer.header("Content-Type").startsWith("application/problem+json"),
                "wrong answer",
                said);
        findings.addUnless(
                answer.status() != 401 || answer.header("WWW-Authenticate").startsWith("Bearer"), "wrong answer", said);
    }

    private void tryGood(String after) {
        var good = Tokens.of(RunningPlatform.get().stack(), Town.OURS).employee(subject, externalId);
        var answer =
                send(Seat.of(RunningPlatform.addresses(), good).assessment().request("/people/me"));
        findings.addUnless(
                answer.status() == 200, "good refused", "after " + after + " " + answer.status() + answer.text());
    }

    private static List<Api> services(String token) {
        var seat = Seat.of(RunningPlatform.addresses(), token);
        return List.of(seat.assessment(), seat.planning(), seat.tracking());
    }

    private Answer send(HttpRequest.Builder request) {
        // Larger headers than a service reads are answered in this version, and end the connection in the next.
        var answer = Api.send(request.version(HttpClient.Version.HTTP_1_1));
        sent++;
        serverErrors += answer.status() / 100 == 5 ? 1 : 0;
        return answer;
    }
}
