package io.careerplan.planning.careerpath;

import io.careerplan.planning.careergraph.CareerPath;
import io.careerplan.planning.careergraph.OccupationName;
import java.util.List;
import java.util.UUID;

/**
 * The path a person chose.
 *
 * @param searchId the search it was found by, for origins and references
 * @param from the occupation to start from
 * @param to the occupation aimed at
 * @param path the path chosen
 * @param alternatives the other paths found, best first: plan B
 */
public record ChosenPath(
        UUID searchId, OccupationName from, OccupationName to, CareerPath path, List<CareerPath> alternatives) {

    static ChosenPath of(PathSearch search, int rank) {
        var paths = search.found().paths();
        return new ChosenPath(
                search.id(),
                search.from(),
                search.to(),
                paths.get(rank - 1),
                paths.stream().filter(path -> path.rank() != rank).toList());
    }
}
