package io.careerplan.planning.careergraph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search for paths came to.
 *
 * @param paths at most five, best first
 * @param reason why there is none
 */
public record FoundPaths(List<CareerPath> paths, @Nullable Unreachable reason) {

    public FoundPaths {
        paths = List.copyOf(paths);
    }
}
