package io.careerplan.planning.careerpath;

import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.careerladder.LadderCopies;
import io.careerplan.planning.fact.CatalogueStamp;
import io.careerplan.planning.fact.OccupationCopies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The graph of the catalogue in memory: built when first asked for, and anew once the occupations have changed. */
@ApplicationScoped
class CareerGraphs {
    /** All organisations without occupations and ladders of their own share one graph; of the others, so many are kept. */
    private static final int MOST_KEPT = 8;

    private static final String SHARED = "shared";

    private final OccupationCopies occupations;
    private final LadderCopies ladders;
    private final CurrentTenant tenant;
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST_KEPT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Kept(CatalogueStamp stamp, OccupationGraph graph) {}

    CareerGraphs(OccupationCopies occupations, LadderCopies ladders, CurrentTenant tenant) {
        this.occupations = occupations;
        this.ladders = ladders;
        this.tenant = tenant;
    }

    /** The graph of what the tenant sees now. The stamp is read first: a change meanwhile is seen the next time. */
    OccupationGraph current() {
        var stamp = occupations.stamp();
        var whose = stamp.own() == 0 ? SHARED : tenant.require();
        var known = find(whose);
        return known != null && known.stamp.equals(stamp) ? known.graph : build(whose, stamp);
    }

    private OccupationGraph build(String whose, CatalogueStamp stamp) {
        var graph = OccupationGraph.of(occupations.edges(), ladders.all());
        synchronized (kept) {
            kept.put(whose, new Kept(stamp, graph));
        }
        return graph;
    }

    private @Nullable Kept find(String whose) {
        synchronized (kept) {
            return kept.get(whose);
        }
    }
}
