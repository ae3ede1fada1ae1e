package io.careerplan.assessment.catalogue;

import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.LearningResourceRetired;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The events of rows of the catalogue, owned by the tenant in hand; an occupation is told with those nearest to it. */
@ApplicationScoped
public class CataloguePublication {

    private final NearestOccupations nearest;
    private final CurrentTenant tenant;
    private final int atMost;

    CataloguePublication(NearestOccupations nearest, CurrentTenant tenant, CatalogueSettings settings) {
        this.nearest = nearest;
        this.tenant = tenant;
        this.atMost = settings.nearestPublished();
    }

    /** Those nearest to an occupation of this catalogue, by its code: worked out when it is asked for, and once. */
    Function<String, List<OccupationMove>> nearest(Catalogue catalogue) {
        var known = new HashMap<String, List<OccupationMove>>();
        return code -> known.computeIfAbsent(code, none -> catalogue
                .occupation(code)
                .map(each -> nearest.of(catalogue, each, atMost))
                .orElse(List.of()));
    }

    /** The codes of the same. */
    List<String> nearestCodes(Catalogue catalogue, Occupation occupation) {
        return nearest.codes(catalogue, occupation, atMost);
    }

    /** Under which these are told. */
    List<String> keys(Set<String> codes, Set<String> resources) {
        return Stream.concat(codes.stream(), resources.stream())
                .map(each -> tenant.require() + "/" + each)
                .toList();
    }

    /** One after the other, so that whoever writes them as they come never has all in memory. */
    Stream<CatalogueEvent> occupations(
            Catalogue catalogue, Map<String, Stored<Occupation>> rows, Function<String, List<OccupationMove>> near) {
        return rows.entrySet().stream().map(row -> occupation(catalogue, row.getValue(), near.apply(row.getKey())));
    }

    Stream<CatalogueEvent> resources(Map<String, Stored<LearningResource>> rows) {
        return rows.values().stream().map(this::resource);
    }

    /** An occupation that is in the catalogue as of this version. */
    public CatalogueEvent published(Catalogue catalogue, Occupation occupation, long version) {
        return occupation(
                catalogue, new Stored<>(occupation, version, false), nearest.of(catalogue, occupation, atMost));
    }

    /** An occupation that is no longer in the catalogue as of this version. */
    public CatalogueEvent retired(Catalogue catalogue, Occupation occupation, long version) {
        return occupation(catalogue, new Stored<>(occupation, version, true), List.of());
    }

    private CatalogueEvent occupation(Catalogue catalogue, Stored<Occupation> row, List<OccupationMove> near) {
        var moves = row.retired() ? List.<OccupationMove>of() : near;
        var state = CatalogueEvents.occupation(tenant.require(), catalogue, row.body(), row.version(), moves);
        return row.retired() ? new OccupationRetired(state) : new OccupationPublished(state);
    }

    private CatalogueEvent resource(Stored<LearningResource> row) {
        var state = CatalogueEvents.resource(tenant.require(), row.body(), row.version());
        return row.retired() ? new LearningResourceRetired(state) : new LearningResourcePublished(state);
    }
}
