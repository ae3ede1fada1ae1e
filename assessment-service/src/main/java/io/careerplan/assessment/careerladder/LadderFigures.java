package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.move.StepMoves;
import io.careerplan.events.LadderStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out what the catalogue says to a ladder. */
@ApplicationScoped
class LadderFigures {

    private final StepMoves moves;

    LadderFigures(StepMoves moves) {
        this.moves = moves;
    }

    /**
     * The ladder with what this catalogue says to it.
     *
     * @param before rungs that were known before, for the titles of those that the catalogue has no longer
     */
    LadderDocument of(LadderDetails details, List<Rung> before, Catalogue catalogue) {
        var codes = details.rungs();
        var rungs = codes.stream().map(code -> rung(code, before, catalogue)).toList();
        var steps = IntStream.range(1, codes.size())
                .boxed()
                .flatMap(at -> step(catalogue, codes.get(at - 1), codes.get(at)))
                .toList();
        return LadderDocument.of(details, rungs, steps);
    }

    private Stream<LadderStep> step(Catalogue catalogue, String from, String to) {
        return moves.between(catalogue, from, to).map(move -> new LadderStep(from, move)).stream();
    }

    private static Rung rung(String code, List<Rung> before, Catalogue catalogue) {
        var listed = catalogue.occupation(code);
        var title = listed.map(Occupation::title).or(() -> formerTitle(code, before));
        return new Rung(code, title.orElse(code), listed.isPresent());
    }

    private static Optional<String> formerTitle(String code, List<Rung> before) {
        return before.stream()
                .filter(rung -> rung.code().equals(code))
                .map(Rung::title)
                .findFirst();
    }
}
