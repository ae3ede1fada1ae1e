package io.careerplan.planning.careergraph;

import static io.careerplan.planning.careergraph.GraphFixture.ladder;
import static io.careerplan.planning.careergraph.GraphFixture.move;
import static io.careerplan.planning.careergraph.GraphFixture.occupation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.LadderStep;
import io.careerplan.events.MoveKind;
import io.careerplan.planning.fact.OccupationEdges;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccupationGraphTest {

    @Test
    void theBestPathsAreThoseThatTryingEverythingFinds() {
        int found = 0;
        int none = 0;
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var occupations = GraphFixture.random(random, 8 + random.nextInt(6), 2 + random.nextInt(4));
            var graph = OccupationGraph.of(occupations);
            for (int to = 1; to < occupations.size(); to++) {
                var expected = EveryPath.costs(occupations, "0", "" + to, 5);
                var best = graph.best("0", "" + to, 5);
                assertEquals(
                        plain(expected.stream()), plain(best.paths().stream().map(CareerPath::cost)), "seed " + seed);
                assertEquals(expected.isEmpty(), best.reason() != null);
                best.paths().forEach(OccupationGraphTest::assertHolds);
                found += expected.size();
                none += expected.isEmpty() ? 1 : 0;
            }
        }
        assertTrue(found > 1000 && none > 20, "cases of both kinds: " + found + ", " + none);
    }

    @Test
    void sameCatalogueSamePaths() {
        var occupations = GraphFixture.random(new SplittableRandom(7), 60, 8);
        assertEquals(
                OccupationGraph.of(occupations).best("0", "59", 5),
                OccupationGraph.of(occupations.reversed()).best("0", "59", 5));
    }

    @Test
    void aDetourOfSmallStepsBeatsALeap() {
        var graph = graph(
                occupation("a", 3, move("c", 0.70, 0), move("b", 0.90, 0)),
                occupation("b", 3, move("c", 0.90, 0)),
                occupation("c", 3));
        var paths = graph.best("a", "c", 5).paths();
        assertEquals(List.of(List.of("b", "c"), List.of("c")), codes(paths));
        assertEquals(List.of("0.2", "0.3"), plain(paths.stream().map(CareerPath::cost)));
    }

    @Test
    void fourMovesAreAPathAndFiveAreNot() {
        var chain = List.of(
                occupation("0", 3, move("1", 0.9, 0)),
                occupation("1", 3, move("2", 0.9, 0)),
                occupation("2", 3, move("3", 0.9, 0)),
                occupation("3", 3, move("4", 0.9, 0)),
                occupation("4", 3, move("5", 0.9, 0)),
                occupation("5", 3));
        var graph = OccupationGraph.of(chain);
        assertEquals(4, graph.best("0", "4", 1).paths().getFirst().moves().size());
        assertEquals(new FoundPaths(List.of(), Unreachable.MORE_THAN_FOUR_MOVES), graph.best("0", "5", 1));
    }

    @Test
    void anEmptyListSaysWhy() {
        var graph = graph(occupation("a", 3), occupation("b", 3, move("c", 0.9, 0)), occupation("c", 3));
        assertEquals(Unreachable.NO_MOVE_FROM_START, graph.best("a", "c", 5).reason());
        assertEquals(Unreachable.NO_MOVE_TO_TARGET, graph.best("b", "a", 5).reason());
        assertNull(graph.best("b", "c", 5).reason());
    }

    @Test
    void aMoveToAnOccupationThatIsGoneIsLeftOut() {
        var graph = graph(occupation("a", 3, move("gone", 0.9, 0)), occupation("b", 3));
        assertEquals(Unreachable.NO_MOVE_FROM_START, graph.best("a", "b", 5).reason());
    }

    @Test
    void aStepOfALadderCostsHalfAndNamesIt() {
        var occupations = List.of(
                occupation("a", 3, move("b", 0.8, 1), move("c", 0.8, 1)), occupation("b", 4), occupation("c", 4));
        var graph = OccupationGraph.of(
                occupations, List.of(ladder("first", 0.8, "a", "b"), ladder("second", 0.8, "a", "b")));
        assertEquals("0.175", cost(graph, "a", "b"));
        assertEquals("0.35", cost(graph, "a", "c"));
        assertEquals(List.of("first"), ladders(graph.best("a", "b", 1)));
        assertEquals(Arrays.asList((String) null), ladders(graph.best("a", "c", 1)));
    }

    @Test
    void theLadderIsPreferredToAShorterWay() {
        var occupations = List.of(
                occupation("a", 3, move("c", 0.75, 0), move("b", 0.8, 0)),
                occupation("b", 3, move("c", 0.8, 0)),
                occupation("c", 3));
        assertEquals(
                List.of(List.of("c"), List.of("b", "c")),
                codes(OccupationGraph.of(occupations).best("a", "c", 5).paths()));
        var withLadder = OccupationGraph.of(occupations, List.of(ladder("ours", 0.8, "a", "b", "c")));
        assertEquals(
                List.of(List.of("b", "c"), List.of("c")),
                codes(withLadder.best("a", "c", 5).paths()));
        assertEquals(List.of("ours", "ours"), ladders(withLadder.best("a", "c", 1)));
    }

    @Test
    void aLadderLeadsWhereNothingIsNear() {
        var occupations = List.of(occupation("a", 3), occupation("b", 3));
        assertEquals(
                Unreachable.NO_MOVE_FROM_START,
                OccupationGraph.of(occupations).best("a", "b", 1).reason());
        var graph = OccupationGraph.of(occupations, List.of(ladder("ours", 0.4, "a", "b")));
        assertEquals("0.3", cost(graph, "a", "b"));
        assertEquals(Unreachable.NO_MOVE_FROM_START, graph.best("b", "a", 1).reason());
    }

    @Test
    void aStepWhoseSimilarityNobodyKnowsIsNoMoveUnlessTheTwoAreNear() {
        var occupations = List.of(occupation("a", 3, move("b", 0.8, 0)), occupation("b", 3), occupation("c", 3));
        var graph = OccupationGraph.of(occupations, List.of(ladder("ours", List.of("a", "b", "c"), List.of())));
        assertEquals("0.1", cost(graph, "a", "b"));
        assertEquals(Unreachable.NO_MOVE_TO_TARGET, graph.best("a", "c", 1).reason());
    }

    @Test
    void aRungThatLeftTheCatalogueIsPassedOver() {
        var ladder = ladder("ours", 0.8, "a", "gone", "b");
        var graph = OccupationGraph.of(List.of(occupation("a", 3), occupation("b", 3)), List.of(ladder));
        assertEquals(Unreachable.NO_MOVE_FROM_START, graph.best("a", "b", 1).reason());
    }

    @Test
    void onlyARiseOfPreparationCosts() {
        var graph = graph(
                occupation("a", 3, move("up", 0.9, 2), move("down", 0.9, -2)),
                occupation("up", 5),
                occupation("down", 1));
        assertEquals("0.4", cost(graph, "a", "up"));
        assertEquals("0.1", cost(graph, "a", "down"));
    }

    @Test
    void aMoveSaysWhatTheCatalogueSaysAndWhatItOpensUp() {
        var graph = graph(
                occupation("a", 3, move("b", 0.95, 0), move("known", 0.9, 1, MoveKind.PROMOTION)),
                occupation(
                        "b",
                        3,
                        move("boss", 0.9, 1, MoveKind.PROMOTION),
                        move("known", 0.9, 1, MoveKind.PROMOTION),
                        move("aside", 0.8, 0, MoveKind.PIVOT)),
                occupation("boss", 4, move("chief", 0.9, 1, MoveKind.PROMOTION)),
                occupation("known", 4),
                occupation("aside", 3),
                occupation("chief", 5));
        var path = graph.best("a", "chief", 1).paths().getFirst();
        var first = path.moves().getFirst();
        assertEquals(List.of("b", "boss", "chief"), codes(path));
        assertEquals(
                List.of("boss"), first.opensUp().stream().map(Opening::code).toList());
        assertEquals(new BigDecimal("0.900000"), first.readiness());
        assertEquals(new MonthRange(0, 12), first.months());
        assertEquals(new BigDecimal("300.0"), path.gapHours());
        assertEquals(new BigDecimal("0.331000"), path.wageChange());
        assertEquals(new MonthRange(0, 12 + 36 + 96), path.months());
    }

    @Test
    void aStepOfALadderToWhatIsFarIsNoOpening() {
        var near = move("near", 0.9, 1, MoveKind.PROMOTION);
        var far = move("far", 0.2, 2, MoveKind.PROMOTION);
        var occupations = List.of(
                occupation("a", 3, move("b", 0.95, 0)),
                occupation("b", 3, near),
                occupation("near", 4),
                occupation("far", 5));
        var ours = ladder("ours", List.of("b", "far"), List.of(new LadderStep("b", far)));
        var past = ladder("past", List.of("a", "near"), List.of(new LadderStep("a", near)));

        var graph = OccupationGraph.of(occupations, List.of(ours, past));

        var opened =
                graph.best("a", "b", 1).paths().getFirst().moves().getFirst().opensUp();
        assertEquals(List.of("near"), opened.stream().map(Opening::code).toList());
        assertEquals(
                List.of("b", "far"), codes(graph.best("a", "far", 1).paths().getFirst()));
    }

    @Test
    void aTotalIsAbsentWhereOneMoveLacksTheFigure() {
        var graph = graph(
                occupation("a", null, move("b", 0.9, 0)), occupation("b", 3, move("c", 0.9, 0)), occupation("c", 3));
        var path = graph.best("a", "c", 1).paths().getFirst();
        assertNull(path.moves().getFirst().months());
        assertNull(path.months());
    }

    private static void assertHolds(CareerPath path) {
        var met = new HashSet<String>();
        met.add(path.moves().getFirst().from().code());
        for (var move : path.moves()) {
            assertTrue(met.add(move.to().code()), "an occupation twice in " + codes(path));
        }
        assertTrue(path.moves().size() <= 4);
    }

    private static OccupationGraph graph(OccupationEdges... occupations) {
        return OccupationGraph.of(List.of(occupations));
    }

    private static List<@Nullable String> ladders(FoundPaths found) {
        return found.paths().getFirst().moves().stream()
                .<@Nullable String>map(
                        move -> move.ladder() == null ? null : move.ladder().name())
                .toList();
    }

    private static String cost(OccupationGraph graph, String from, String to) {
        return plain(graph.best(from, to, 1).paths().stream().map(CareerPath::cost))
                .getFirst();
    }

    private static List<String> plain(Stream<BigDecimal> numbers) {
        return numbers.map(number -> number.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<List<String>> codes(List<CareerPath> paths) {
        return paths.stream().map(OccupationGraphTest::codes).toList();
    }

    private static List<String> codes(CareerPath path) {
        return path.moves().stream().map(move -> move.to().code()).toList();
    }
}
