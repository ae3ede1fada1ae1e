package io.careerplan.planning.careerpath;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The paths a person searched and chose. */
@ApplicationScoped
class PathPersonalData implements PersonalData {
    private final PathSearchRepository searches;

    PathPersonalData(PathSearchRepository searches) {
        this.searches = searches;
    }

    @Override
    public String name() {
        return "career-paths";
    }

    @Override
    public Object export(UUID personId) {
        return searches.ofPerson(personId).stream().map(PathSearchView::from).toList();
    }

    @Override
    public void erase(UUID personId) {
        searches.deleteOfPerson(personId);
    }
}
