package io.careerplan.planning.careerpath;

import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.fact.CatalogueStamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The graphs that are kept in memory, each with the stamp of what it was built from. */
final class KeptGraphs {
    /** All organisations without occupations and ladders of their own share one graph; of the others, so many are kept. */
    static final int MOST = 8;

    private static final String SHARED = "shared";

    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    private record Kept(CatalogueStamp stamp, OccupationGraph graph) {}

    /**
     * The graph that the stamp stands for. What is built while the stamp changes may hold what is newer than the stamp, even an
     * organisation's first ladder under the stamp of those who have none: whoever asked gets it, but it is not kept.
     *
     * @param stamp asks for the present stamp of the tenant
     * @param build builds the graph of what the tenant sees at present
     */
    OccupationGraph of(String tenant, Supplier<CatalogueStamp> stamp, Supplier<OccupationGraph> build) {
        var before = stamp.get();
        var whose = before.own() == 0 ? SHARED : tenant;
        var known = find(whose);
        if (known != null && known.stamp.equals(before)) {
            return known.graph;
        }
        var graph = build.get();
        if (stamp.get().equals(before)) {
            keep(whose, new Kept(before, graph));
        }
        return graph;
    }

    private @Nullable Kept find(String whose) {
        synchronized (kept) {
            return kept.get(whose);
        }
    }

    private void keep(String whose, Kept built) {
        synchronized (kept) {
            kept.put(whose, built);
        }
    }
}
