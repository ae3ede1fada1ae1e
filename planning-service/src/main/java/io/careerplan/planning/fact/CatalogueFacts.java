package io.careerplan.planning.fact;

import io.careerplan.events.CareerLadderPublished;
import io.careerplan.events.CareerLadderRetired;
import io.careerplan.events.CareerLadderState;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.LearningResourceRetired;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import io.careerplan.events.OccupationState;
import io.careerplan.kit.inbox.VersionGuard;
import io.careerplan.planning.careerladder.LadderCopies;
import jakarta.enterprise.context.ApplicationScoped;

/** What each of the catalogue's facts does here: a newer state replaces the copy, a retired one removes it. */
@ApplicationScoped
class CatalogueFacts {
    private final CatalogueTables tables;
    private final LadderCopies ladders;
    private final VersionGuard versions;

    CatalogueFacts(CatalogueTables tables, LadderCopies ladders, VersionGuard versions) {
        this.tables = tables;
        this.ladders = ladders;
        this.versions = versions;
    }

    void note(CatalogueEvent event) {
        switch (event) {
            case OccupationPublished published -> keep(published.occupation());
            case OccupationRetired retired -> drop(retired.occupation());
            case LearningResourcePublished published -> keep(published.resource());
            case LearningResourceRetired retired -> drop(retired.resource());
            case CareerLadderPublished published -> keep(published.ladder());
            case CareerLadderRetired retired -> drop(retired.ladder());
        }
    }

    private void keep(OccupationState occupation) {
        if (isNewer(occupation)) {
            tables.keep(occupation);
        }
    }

    private void drop(OccupationState occupation) {
        if (isNewer(occupation)) {
            tables.dropOccupation(occupation.code());
        }
    }

    private void keep(LearningResourceState resource) {
        if (isNewer(resource)) {
            tables.keep(resource);
        }
    }

    private void drop(LearningResourceState resource) {
        if (isNewer(resource)) {
            tables.dropResource(resource.id());
        }
    }

    private void keep(CareerLadderState ladder) {
        if (isNewer(ladder)) {
            ladders.keep(ladder);
            tables.count();
        }
    }

    private void drop(CareerLadderState ladder) {
        if (isNewer(ladder)) {
            ladders.drop(ladder.id());
            tables.count();
        }
    }

    private boolean isNewer(CareerLadderState ladder) {
        return versions.isNewer("career-ladder", ladder.id().toString(), ladder.version());
    }

    private boolean isNewer(OccupationState occupation) {
        return versions.isNewer("occupation", occupation.code(), occupation.version());
    }

    private boolean isNewer(LearningResourceState resource) {
        return versions.isNewer("learning-resource", resource.id(), resource.version());
    }
}
