package io.careerplan.planning.careerpath;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which path people follow. Read in the running transaction. */
@ApplicationScoped
public class ChosenPaths {
    private final PathSearchRepository searches;

    ChosenPaths(PathSearchRepository searches) {
        this.searches = searches;
    }

    /** The path the person chose last. */
    public Optional<ChosenPath> of(UUID person) {
        return searches.chosenOf(person).flatMap(search -> search.chosen().map(rank -> ChosenPath.of(search, rank)));
    }
}
