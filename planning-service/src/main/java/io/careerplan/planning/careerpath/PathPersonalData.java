package io.careerplan.planning.careerpath;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The paths a person searched and chose. */
@ApplicationScoped
class PathPersonalData implements PersonalData {
    private final PathSearchRepository searches;
    private final EntityRows rows;

    PathPersonalData(PathSearchRepository searches, EntityRows rows) {
        this.rows = rows;
        this.searches = searches;
    }

    @Override
    public String name() {
        return "career-paths";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(PathSearch.class, "personId = :person order by id", personId, PathSearchView::from);
    }

    @Override
    public void erase(UUID personId) {
        searches.deleteOfPerson(personId);
    }
}
