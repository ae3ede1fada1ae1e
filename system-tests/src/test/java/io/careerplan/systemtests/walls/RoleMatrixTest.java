package io.careerplan.systemtests.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import io.careerplan.systemtests.input.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation × no token, each role, each pair of roles, names that are no role: 401 and 403 exactly where the rules say so. */
class RoleMatrixTest {

    /** An organisation that nothing lives in, so that what passes finds nothing and changes nothing. */
    private static final Settlers NOWHERE = new Settlers("wall-nowhere");

    private static final List<String> NO_ROLES =
            List.of("EMPLOYEE", "operator,employee", "employee ", "Coach", "hr_partner", "", "admin", "*");

    private final Findings findings = Findings.of("let in", "kept out", "no problem");
    private final Map<List<String>, Seat> seats = new HashMap<>();
    private long sent;
    private long serverErrors;

    @Test
    void every_operation_has_a_rule_that_somebody_wrote_down() {
        var described = Descriptions.operations().stream().map(Operation::toString);
        assertEquals(new TreeSet<>(Rules.operations()), described.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** None asks for one today; the first that does has to be tried without it here. */
    @Test
    void no_operation_asks_for_a_scope() {
        var asking = Descriptions.operations().stream()
                .filter(operation -> operation.node().has("x-scope"))
                .toList();
        assertEquals(List.of(), asking);
    }

    @Test
    void roles_open_what_the_rules_say_and_nothing_else() {
        Descriptions.operations().forEach(this::tryAll);
        var ledger = Ledger.of("22 roles").with(Count.SENT, sent).with(Count.SERVER_ERRORS, serverErrors);
        findings.counts().forEach(ledger::with);
        ledger.close();
        findings.assertNone();
    }

    /** The clock of tests and demos is in no description, and for operators alone. */
    @Test
    void what_is_not_described_is_for_operators() {
        for (var role : Rules.ROLES) {
            for (var api : services(NOWHERE.unbound(role))) {
                assertEquals(
                        role.equals("operator") ? 200 : 403,
                        api.get("/local-clock").status(),
                        role);
                assertEquals(
                        role.equals("operator") ? 400 : 403,
                        api.put("/local-clock", "{}").status(),
                        role);
            }
        }
        services(Seat.of(RunningPlatform.addresses(), ""))
                .forEach(api -> assertEquals(401, api.get("/local-clock").status()));
    }

    private static List<Api> services(Seat seat) {
        return List.of(seat.assessment(), seat.planning(), seat.tracking());
    }

    private void tryAll(Operation operation) {
        anonymous(operation);
        Rules.ROLES.forEach(role -> tryAs(operation, role));
        NO_ROLES.stream().limit(Scale.of(2, NO_ROLES.size())).forEach(role -> tryAs(operation, role));
        if (Scale.here() == Scale.FULL) {
            pairs().forEach(pair -> tryAs(operation, pair.split("\\+", -1)));
        }
    }

    private static Stream<String> pairs() {
        return Rules.ROLES.stream().flatMap(one -> Rules.ROLES.stream()
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> one + "+" + other));
    }

    private void anonymous(Operation operation) {
        var answer = send(operation, Seat.of(RunningPlatform.addresses(), ""), true);
        findings.addUnless(answer.status() == 401, "let in", "nobody: " + answer.call() + " → " + answer.status());
        findings.addUnless(
                answer.header("WWW-Authenticate").startsWith("Bearer")
                        && answer.text("/code").equals("unauthenticated"),
                "no problem",
                answer.call() + " → " + answer.headers().map());
    }

    private void tryAs(Operation operation, String... roles) {
        tryAs(operation, Stream.of(roles).anyMatch(role -> Rules.mayEver(role, operation)), roles);
    }

    private void tryAs(Operation operation, boolean mayPass, String... roles) {
        var answer = send(operation, seats.computeIfAbsent(List.of(roles), r -> NOWHERE.unbound(roles)), mayPass);
        var said = operation + " as " + List.of(roles) + " → " + answer.status() + " " + answer.text("/code");
        if (mayPass) {
            findings.addUnless(answer.status() != 401 && !isShut(answer), "kept out", said);
        } else {
            findings.addUnless(answer.status() == 403, "let in", said);
            findings.addUnless(answer.text("/code").equals("role-missing"), "no problem", said);
        }
    }

    /** A sign-in that is bound to nobody is told so by the operation itself, which is behind the gate. */
    private static boolean isShut(Answer answer) {
        return answer.status() == 403 && !answer.text("/code").equals("sign-in-not-registered");
    }

    /** Whoever may pass sends a body that is refused, so that nothing is created; who may not, sends a good one. */
    private Answer send(Operation operation, Seat seat, boolean broken) {
        var api = World.seat(seat, operation);
        var path = World.path(operation.path(), Map.of("organisations", "wall-nothing", "revisions", "999"));
        var request = Requests.wellFormed(operation, api, path);
        if (broken && operation.hasBody()) {
            request = Requests.withBody(operation, api, path, "[]");
        }
        var answer = Api.send(request);
        sent++;
        serverErrors += answer.status() / 100 == 5 ? 1 : 0;
        return answer;
    }

    /** The mutant: held against a rule that says the opposite, the same try finds who is let in, and who is kept out. */
    @Test
    void a_rule_that_says_otherwise_is_found() {
        var listing = Descriptions.operations().stream()
                .filter(operation -> operation.id().equals("listPeople"))
                .findFirst()
                .orElseThrow();
        tryAs(listing, false, "hr-partner");
        tryAs(listing, true, "employee");
        assertEquals(Map.of("let in", 1, "kept out", 1, "no problem", 1), findings.counts());
    }
}
