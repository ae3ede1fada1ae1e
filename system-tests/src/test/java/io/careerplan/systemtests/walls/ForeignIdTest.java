package io.careerplan.systemtests.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.Stored;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.World;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation × every place where an id can stand × ids of another organisation's person and of a colleague × every role: nothing
 * is shown, nothing is changed, and the answer is the one about what does not exist.
 */
class ForeignIdTest {

    /** Answers are swept away a day later by the services' clock, which worlds move, whatever anybody else does. */
    private static final String SWEPT_TABLE = ".idempotent_answer";

    private static final String SWEPT_SECTION = " stored-answers";

    private static final int TRIES_AT_LEAST = 2000;

    private static final Town TOWN = Town.get();
    private static final Map<World, Secrets> SECRETS = secrets();

    private final Findings findings =
            Findings.of("leaks", "told apart", "wrong status", "changed", "not there for its owner");
    private long sent;
    private long serverErrors;

    private static Map<World, Secrets> secrets() {
        var secrets = new HashMap<World, Secrets>();
        secrets.put(TOWN.neighbour(), Secrets.of("neighbour", TOWN.neighbour(), TOWN.own()));
        secrets.put(TOWN.stranger(), Secrets.of("stranger", TOWN.stranger(), TOWN.own()));
        return secrets;
    }

    @Test
    void ids_of_others_open_nothing_and_are_never_confirmed() {
        whatIsNamedExists();
        var held = held();
        var stored = stored();
        probes().forEach(this::tryIt);
        compare(stored, stored());
        compare(held, held());
        var ledger = Ledger.of("19 ids of others").with(Count.SENT, sent).with(Count.SERVER_ERRORS, serverErrors);
        findings.counts().forEach(ledger::with);
        ledger.close();
        findings.assertNone();
        assertTrue(Scale.here() != Scale.FULL || sent > 2 * TRIES_AT_LEAST, () -> "only " + sent + " requests");
    }

    /** A forecast is told to whoever owns the goals of the plan; a goal of a colleague is none of them. */
    @Test
    void a_forecast_of_a_plan_that_names_anothers_goal_says_nothing_of_it() {
        var neighbour = TOWN.neighbour().played().employee();
        var goal = neighbour.path() + "/goals/" + TOWN.neighbour().ids().get("goals");
        Supplier<List<String>> told = () -> Stream.of(goal, neighbour.path() + "/goal-quality")
                .map(path -> neighbour.seat().assessment().get(path).expect(200).text())
                .toList();
        var before = told.get();
        var planning = TOWN.own().played().employee().seat().planning();
        var example = Descriptions.operations().stream()
                .filter(operation -> operation.id().equals("createPlan"))
                .findFirst()
                .flatMap(Operation::example)
                .orElseThrow();
        var body = example.toString()
                .replace("lead-data-engineering", TOWN.neighbour().ids().getOrDefault("goals", ""));
        var plan = planning.post(TOWN.own().played().employee().path() + "/plans", body)
                .expect(201);
        planning.post("/plans/" + plan.id() + "/forecasts", "{}").expect(201);
        Stored.settled();
        assertEquals(before, told.get());
    }

    /** The mutant: of somebody before whom no wall stands, the same check finds all that it must. */
    @Test
    void what_is_open_is_found() {
        var me = TOWN.stranger().played().employee();
        var assessment = me.seat().assessment();
        tryIt(new Probe(
                "the stranger's own goals",
                SECRETS.get(TOWN.stranger()),
                assessment.request(me.path() + "/goals").GET(),
                assessment.request("/people/" + new UUID(0, 0) + "/goals").GET(),
                List.of(me.id()),
                404));
        assertEquals(1, findings.counts().get("leaks"));
        assertEquals(1, findings.counts().get("wrong status"));
        assertEquals(1, findings.counts().get("told apart"));
    }

    /** What is written about oneself comes last: from then on one's own data shows ids of others, as one's own words. */
    private static List<Probe> probes() {
        var paths = new PathProbes(TOWN, SECRETS);
        var bodies = new BodyProbes(TOWN, SECRETS);
        var others = new OtherProbes(TOWN, SECRETS);
        var asked = some(operation -> Stream.concat(paths.of(operation), others.of(operation)), 260);
        var written = some(bodies::of, 60);
        return Stream.concat(asked.stream(), written.stream()).toList();
    }

    private static List<Probe> some(Function<Operation, Stream<Probe>> probes, int selection) {
        var all = Descriptions.operations().stream().flatMap(probes).collect(Collectors.toCollection(ArrayList::new));
        assertTrue(all.size() > selection, () -> "only " + all.size() + " tries");
        Collections.shuffle(all, Seed.random("19 ids of others"));
        return all.subList(0, Math.min(all.size(), Scale.of(selection, Integer.MAX_VALUE)));
    }

    /** The first answer is of what does not exist, so that a change it made cannot hide the difference. */
    private void tryIt(Probe probe) {
        var nothing = send(probe.nothing());
        var theirs = send(probe.theirs());
        var said = probe.what() + " → " + theirs.call() + " " + theirs.status() + " " + theirs.text();
        var shown = probe.victim()
                .shownIn(probe.withoutSent(theirs.text() + theirs.headers().map()));
        findings.addUnless(shown.isEmpty(), "leaks", shown + " in " + said);
        findings.addUnless(
                probe.status() == 0 || probe.status() == theirs.status(), "wrong status", probe.status() + ": " + said);
        var alike = probe.said(nothing).equals(probe.said(theirs))
                || probe.said(send(probe.nothing())).equals(probe.said(theirs));
        findings.addUnless(alike, "told apart", said + " but of nothing " + nothing.status() + " " + nothing.text());
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = Api.send(request);
        sent++;
        serverErrors += answer.status() / 100 == 5 ? 1 : 0;
        return answer;
    }

    /** Ids that opened nothing to their own owner either would prove nothing. */
    private void whatIsNamedExists() {
        for (var victim : TOWN.victims()) {
            for (var operation : Descriptions.operations()) {
                if (operation.method().equals("GET") && Rules.of(operation).isGrantable()) {
                    var owner = World.seat(victim.played().employee().seat(), operation);
                    var query = operation.hasQuery("occupation") ? "?occupation=13-1071.00" : "";
                    var answer = owner.get(World.path(operation.path(), TOWN.ids(victim, operation)) + query);
                    findings.addUnless(
                            answer.status() == 200, "not there for its owner", answer.call() + " " + answer.text());
                }
            }
        }
    }

    /** What the services hand out of the victims, section by section. */
    private static Map<String, Set<String>> held() {
        var held = new HashMap<String, Set<String>>();
        for (var victim : TOWN.victims()) {
            for (var service : victim.holdings()) {
                ((JsonNode) service)
                        .properties()
                        .forEach(section -> held.merge(
                                SECRETS.get(victim).name() + " " + section.getKey(),
                                Set.of(section.getValue().toString()),
                                ForeignIdTest::both));
            }
        }
        held.keySet().removeIf(section -> section.endsWith(SWEPT_SECTION));
        return held;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Every row of the other organisation, and every row that names the colleague, but for what the caller writes of themselves. */
    private static Map<String, Set<String>> stored() {
        var stored = new HashMap<String, Set<String>>();
        Stored.settledOf(Town.THEIRS).forEach((table, sum) -> stored.put(table, Set.of(sum)));
        Stored.naming(TOWN.neighbour().ids().getOrDefault("people", "")).forEach((table, rows) -> {
            var theirs = new TreeSet<>(rows);
            theirs.removeIf(row -> row.contains(TOWN.own().ids().getOrDefault("people", "")));
            stored.put("neighbour in " + table, theirs);
        });
        stored.keySet().removeIf(table -> table.endsWith(SWEPT_TABLE));
        return stored;
    }

    private void compare(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        before.forEach((table, rows) -> findings.addUnless(
                after.getOrDefault(table, Set.of()).containsAll(rows), "changed", "lost or changed in " + table));
        after.forEach((table, rows) -> {
            var more = new TreeSet<>(rows);
            more.removeAll(before.getOrDefault(table, Set.of()));
            findings.addUnless(more.isEmpty(), "changed", "new in " + table + ": " + more);
        });
    }
}
