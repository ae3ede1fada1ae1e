package io.careerplan.planning.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the career path and its alternatives. */
final class PathRules {
    private PathRules() {}

    static Stream<String> missedTargets(PlanDocument document) {
        return ofEach(
                document,
                (at, path) ->
                        path.steps().isEmpty() || path.steps().getLast().code().equals(path.target())
                                ? Stream.of()
                                : Stream.of(at + "/target"));
    }

    static Stream<String> loops(PlanDocument document) {
        return ofEach(document, (at, path) -> {
            Set<String> seen = new HashSet<>(Set.of(path.from()));
            return steps(
                    at, path, "/code", step -> !seen.add(path.steps().get(step).code()));
        });
    }

    static Stream<String> crossedMoves(PlanDocument document) {
        return ofEach(
                document,
                (at, path) -> Stream.concat(
                        steps(
                                at,
                                path,
                                "/to",
                                step -> isOverBeforeItBegins(path.steps().get(step))),
                        steps(at, path, "/from", step -> step > 0 && overtakes(path, step))));
    }

    private static boolean isOverBeforeItBegins(PathStep step) {
        var from = step.from();
        var to = step.to();
        return from != null && to != null && to.isBefore(from);
    }

    private static boolean overtakes(PathSection path, int step) {
        LocalDate from = path.steps().get(step).from();
        LocalDate before = path.steps().get(step - 1).from();
        return from != null && before != null && from.isBefore(before);
    }

    private static Stream<String> ofEach(PlanDocument document, BiFunction<String, PathSection, Stream<String>> rule) {
        var path = document.roadmap().path();
        var chosen = path == null ? Stream.<String>of() : rule.apply(Pointers.PATH, path);
        var others = document.roadmap().alternatives().entrySet().stream()
                .flatMap(item -> rule.apply(Pointers.item(Pointers.ALTERNATIVES, item.getKey()), item.getValue()));
        return Stream.concat(chosen, others);
    }

    private static Stream<String> steps(String at, PathSection path, String field, IntPredicate broken) {
        return IntStream.range(0, path.steps().size()).filter(broken).mapToObj(step -> at + "/steps/" + step + field);
    }
}
