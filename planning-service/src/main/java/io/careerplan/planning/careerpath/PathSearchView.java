package io.careerplan.planning.careerpath;

import io.careerplan.planning.careergraph.CareerPath;
import io.careerplan.planning.careergraph.OccupationName;
import io.careerplan.planning.careergraph.Unreachable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search for paths as its readers get it.
 *
 * @param paths best first; empty where there is none
 * @param reason why there is none
 * @param chosen rank of the path that the person follows
 */
record PathSearchView(
        UUID id,
        UUID personId,
        long version,
        OccupationName from,
        OccupationName to,
        List<CareerPath> paths,
        @Nullable Unreachable reason,
        @Nullable Integer chosen,
        @Nullable Instant chosenAt,
        Instant createdAt) {

    static PathSearchView from(PathSearch search) {
        return new PathSearchView(
                search.id(),
                search.personId(),
                search.version(),
                search.from(),
                search.to(),
                search.found().paths(),
                search.found().reason(),
                search.chosen().orElse(null),
                search.chosenAt().orElse(null),
                search.createdAt());
    }
}
