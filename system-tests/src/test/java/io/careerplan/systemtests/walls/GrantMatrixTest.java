package io.careerplan.systemtests.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import io.careerplan.systemtests.input.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Section × verb × role, cell by cell: with exactly that grant an operation passes, with any other it is 404, or 403 where the role
 * can never do it. The grants are given over HTTP and reach planning and tracking as events.
 */
class GrantMatrixTest {

    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    private static final Town TOWN = Town.get();
    private static final Person GIVER = TOWN.neighbour().played().employee();
    private static final Map<GrantCell, Person> HOLDERS = new TreeMap<>(Comparator.comparing(Object::toString));

    private final Findings findings = Findings.of("let in", "kept out");
    private long sent;
    private long serverErrors;

    @BeforeAll
    static void give() {
        var settlers = new Settlers(Town.OURS);
        for (var cell : GrantCell.all()) {
            var grantee = settlers.settle("G", cell.role());
            var given = cell.give(GIVER, grantee);
            if (cell.canBeGiven()) {
                given.expect(201);
                HOLDERS.put(cell, grantee);
            } else {
                assertEquals(400, given.status(), given::text);
            }
        }
        awaitArrival();
    }

    /** The grants of one giver arrive in order: once the last is there that can be asked for, the others are. */
    private static void awaitArrival() {
        var last = holder("mentor", "PROGRESS", "EDIT");
        Eventually.until(ARRIVAL, () -> last.tracking().get(GIVER.path() + "/reviews"), a -> a.status() == 200);
        var planner = holder("mentor", "PLAN", "EDIT");
        Eventually.until(ARRIVAL, () -> planner.planning().get(GIVER.path() + "/plans"), a -> a.status() == 200);
    }

    @Test
    void a_grant_opens_its_own_cell_and_no_other() {
        var tries = tries();
        Collections.shuffle(tries, Seed.random("22 grants"));
        tries.sort((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()));
        tries.stream().limit(Scale.of(400, Integer.MAX_VALUE)).forEach(this::attempt);
        var ledger = Ledger.of("22 grants")
                .with(Count.SENT, sent)
                .with(Count.SERVER_ERRORS, serverErrors)
                .with("cells", HOLDERS.size());
        findings.counts().forEach(ledger::with);
        ledger.close();
        findings.assertNone();
    }

    /** Moves tell the present job, which is part of the situation. */
    @Test
    void moves_take_skills_and_situation_together() {
        var both = new Settlers(Town.OURS).settle("G-both", "coach");
        new GrantCell("coach", "SKILLS", "READ").give(GIVER, both, "SITUATION").expect(201);
        both.seat().assessment().get(GIVER.path() + "/moves").expect(200);
    }

    /** Who may edit a plan may let it begin; who may approve it, and nobody else, below the quality gate as well. */
    @Test
    void beginning_below_the_gate_takes_the_right_to_approve() {
        var path = "/plans/" + TOWN.neighbour().played().plan() + "/activation";
        var body = "{\"override\": {\"reason\": \"No time\"}}";
        holder("coach", "PLAN", "EDIT").planning().post(path, body).expect(404);
        holder("mentor", "PLAN", "EDIT").planning().post(path, body).expect(404);
        holder("coach", "PLAN", "APPROVE").planning().post(path, body).expect(409);
    }

    /** A grant that was taken back opens nothing more, anywhere. */
    @Test
    void a_revoked_grant_opens_nothing() {
        var former = new Settlers(Town.OURS).settle("G-former", "coach");
        var grant = new GrantCell("coach", "PLAN", "EDIT")
                .give(GIVER, former, "PROGRESS", "GOALS")
                .expect(201);
        var calls = List.<Supplier<Answer>>of(
                () -> former.seat().assessment().get(GIVER.path() + "/goals"),
                () -> former.seat().planning().get(GIVER.path() + "/plans"),
                () -> former.seat().tracking().get(GIVER.path() + "/journey"));
        calls.forEach(call -> Eventually.until(ARRIVAL, call, answer -> answer.status() == 200));
        GIVER.seat()
                .assessment()
                .delete(GIVER.path() + "/access-grants/" + grant.id(), grant.etag())
                .expect(204);
        calls.forEach(call -> Eventually.until(ARRIVAL, call, answer -> answer.status() == 404));
    }

    private static Seat holder(String role, String section, String verb) {
        return HOLDERS.get(new GrantCell(role, section, verb)).seat();
    }

    /** One operation by the holder of one grant. */
    private record Try(Operation operation, GrantCell cell) {

        boolean isOpen() {
            return cell.opens(Rules.of(operation));
        }
    }

    /** What can be granted at all, and what never can: the giver's grants, their export, their profile. */
    private static List<Try> tries() {
        var tries = new ArrayList<Try>();
        for (var operation : Descriptions.operations()) {
            if (isAboutAPerson(operation)) {
                HOLDERS.keySet().forEach(cell -> tries.add(new Try(operation, cell)));
            }
        }
        return tries;
    }

    private static boolean isAboutAPerson(Operation operation) {
        return operation.hasPathParameter()
                && !operation.isOperators()
                && !operation.isShared()
                && !Rules.of(operation).section().equals("JOBS");
    }

    private void attempt(Try attempt) {
        var operation = attempt.operation();
        var seat = HOLDERS.get(attempt.cell()).seat();
        var answer = send(operation, seat);
        var said = operation + " with " + attempt.cell() + " → " + answer.status() + " " + answer.text("/code");
        if (attempt.isOpen()) {
            findings.addUnless(!List.of(401, 403, 404).contains(answer.status()), "kept out", said);
        } else {
            var expected = Rules.mayEver(attempt.cell().role(), operation) ? 404 : 403;
            findings.addUnless(answer.status() == expected, "let in", said);
        }
    }

    /** A change names a version that was never there, so that it is let in and yet changes nothing. */
    private Answer send(Operation operation, Seat seat) {
        var path = World.path(operation.path(), TOWN.ids(TOWN.neighbour(), operation));
        var api = World.seat(seat, operation);
        var request = operation.demandsBody()
                ? Requests.wellFormed(operation, api, path)
                : Requests.withoutBody(operation, api, path);
        if (operation.demandsIfMatch()) {
            request.setHeader("If-Match", "\"999999\"");
        }
        var answer = Api.send(request);
        sent++;
        serverErrors += answer.status() / 100 == 5 ? 1 : 0;
        return answer;
    }
}
