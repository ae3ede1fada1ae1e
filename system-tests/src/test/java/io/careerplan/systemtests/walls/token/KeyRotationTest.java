package io.careerplan.systemtests.walls.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.localstack.SigningKeys;
import io.careerplan.localstack.StackAddresses;
import io.careerplan.localstack.Tokens;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.walls.Findings;
import io.careerplan.systemtests.walls.Settlers;
import io.careerplan.systemtests.walls.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The issuer changes its key, or is not there: tokens it has given out stay good, new ones become good, and nothing breaks. */
@ResourceLock("benches")
class KeyRotationTest {

    /** How long a service may hold on to the keys it knows, when it has just asked: {@code forced-jwk-refresh-interval}. */
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static final Settlers PEOPLE = new Settlers(Town.OURS);

    private final Findings findings = Findings.of("good refused", "bad accepted", "wrong answer");
    private long sent;
    private long serverErrors;
    private long slowest;

    @BeforeAll
    static void somebodyIsThere() {
        PEOPLE.hr().assessment().get("/people").expect(200);
    }

    @AfterAll
    static void theIssuerIsBack() {
        if (!RunningPlatform.get().process(Part.ISSUER).isAlive()) {
            RunningPlatform.get().process(Part.ISSUER).restart();
        }
    }

    @Test
    void tokens_before_and_after_a_change_of_keys_are_good() {
        var given = new ArrayList<>(List.of(hr()));
        for (var i = 0; i < Scale.of(3, 20); i++) {
            new SigningKeys(stack().keys()).rotate();
            given.add(hr());
            becomesGood(given.getLast());
            given.forEach(token -> everywhere(token).forEach(answer -> good(answer, "given before")));
        }
        close("23 change of keys", given.size() - 1);
    }

    /** Whoever sends tokens of keys that nobody has cannot keep the services from learning of a key that there is. */
    @Test
    void a_flood_of_unknown_keys_does_not_keep_new_ones_out() {
        var stranger = Forge.of(stack(), Town.OURS, "sub-x", "X").ofAttacker("kid", "key-unknown");
        for (var i = 0; i < Scale.of(20, 200); i++) {
            everywhere(stranger).forEach(answer -> bad(answer, "unknown key"));
        }
        new SigningKeys(stack().keys()).rotate();
        becomesGood(hr());
        close("23 change of keys under a flood", 1);
    }

    @Test
    void without_the_issuer_known_keys_are_enough_and_unknown_ones_are_401() {
        var before = hr();
        everywhere(before).forEach(answer -> good(answer, "with the issuer"));
        RunningPlatform.get().process(Part.ISSUER).kill();
        new SigningKeys(stack().keys()).rotate();
        var after = hr();
        var end = System.nanoTime() + Duration.ofSeconds(Scale.of(3, 60)).toNanos();
        while (System.nanoTime() < end) {
            everywhere(before).forEach(answer -> good(answer, "without the issuer"));
            everywhere(after).forEach(answer -> bad(answer, "of a key that nobody can look up"));
        }
        RunningPlatform.get().process(Part.ISSUER).restart();
        becomesGood(after);
        everywhere(before).forEach(answer -> good(answer, "after the issuer came back"));
        close("23 issuer away", 1);
    }

    private void becomesGood(String token) {
        var begin = System.nanoTime();
        for (var service : services(token)) {
            var answer = send(service);
            while (answer.status() == 401 && System.nanoTime() - begin < AT_MOST.toNanos()) {
                answer = send(service);
            }
            good(answer, "of a new key");
        }
        slowest = Math.max(slowest, (System.nanoTime() - begin) / 1_000_000);
    }

    private void good(Answer answer, String token) {
        findings.addUnless(answer.status() / 100 != 5 && answer.status() != 401, "good refused", token + said(answer));
    }

    private void bad(Answer answer, String token) {
        findings.addUnless(answer.status() / 100 != 2, "bad accepted", token + said(answer));
        findings.addUnless(answer.status() == 401, "wrong answer", token + said(answer));
    }

    private static String said(Answer answer) {
        return " → " + answer.call() + " " + answer.status() + " " + answer.text();
    }

    private List<Answer> everywhere(String token) {
        return services(token).stream().map(this::send).toList();
    }

    private Answer send(Api service) {
        var answer = service.get("/people/00000000-0000-0000-0000-000000000000/export");
        sent++;
        serverErrors += answer.status() / 100 == 5 ? 1 : 0;
        return answer;
    }

    private static List<Api> services(String token) {
        var seat = Seat.of(RunningPlatform.addresses(), token);
        return List.of(seat.assessment(), seat.planning(), seat.tracking());
    }

    private static String hr() {
        return Tokens.of(stack(), Town.OURS).hrClient("hr-wall-keys");
    }

    private static StackAddresses stack() {
        return RunningPlatform.get().stack();
    }

    private void close(String scenario, int faults) {
        var ledger = Ledger.of(scenario)
                .with(Count.SENT, sent)
                .with(Count.FAULTS, faults)
                .with(Count.SERVER_ERRORS, serverErrors)
                .recoveredAfter(slowest / 1000.0);
        findings.counts().forEach(ledger::with);
        ledger.close();
        findings.assertNone();
        assertEquals(0, serverErrors);
    }
}
