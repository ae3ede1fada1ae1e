package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueRows.Stored;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.LearningResourceRetired;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The events of rows of the catalogue; an occupation is told with those nearest to it. */
@ApplicationScoped
class CataloguePublication {

    private final NearestOccupations nearest;
    private final int atMost;

    CataloguePublication(NearestOccupations nearest, CatalogueSettings settings) {
        this.nearest = nearest;
        this.atMost = settings.nearestPublished();
    }

    List<CatalogueEvent> occupations(Catalogue catalogue, Map<String, Stored<Occupation>> rows) {
        return rows.values().stream().map(row -> occupation(catalogue, row)).toList();
    }

    List<CatalogueEvent> resources(Map<String, Stored<LearningResource>> rows) {
        return rows.values().stream().map(CataloguePublication::resource).toList();
    }

    private CatalogueEvent occupation(Catalogue catalogue, Stored<Occupation> row) {
        var moves = row.retired() ? List.<OccupationMove>of() : nearest.of(catalogue, row.body(), atMost);
        var state = CatalogueEvents.occupation(catalogue, row.body(), row.version(), moves);
        return row.retired() ? new OccupationRetired(state) : new OccupationPublished(state);
    }

    private static CatalogueEvent resource(Stored<LearningResource> row) {
        var state = CatalogueEvents.resource(row.body(), row.version());
        return row.retired() ? new LearningResourceRetired(state) : new LearningResourcePublished(state);
    }
}
