package io.careerplan.planning.careerpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.fact.CatalogueStamp;
import io.careerplan.planning.fact.OccupationEdges;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptGraphsTest {
    private static final CatalogueStamp NOTHING_OWN = new CatalogueStamp(5, 0);

    private final KeptGraphs graphs = new KeptGraphs();
    private CatalogueStamp stamp = NOTHING_OWN;
    private int built;

    @Test
    void thoseWithoutAnythingOfTheirOwnShareOne() {
        var first = find("one", stamp);

        assertSame(first, find("other", stamp));
        assertEquals(1, built);
    }

    @Test
    void anOrganisationWithSomethingOfItsOwnHasItsOwn() {
        var shared = find("one", stamp);
        stamp = new CatalogueStamp(5, 1);

        var own = find("one", stamp);

        assertNotSame(shared, own);
        assertSame(own, find("one", stamp));
        assertNotSame(own, find("other", stamp));
    }

    /** Else everybody without ladders would walk on this organisation's. */
    @Test
    void aFirstLadderThatIsCommittedWhileTheGraphIsBuiltIsHandedToNobodyElse() {
        var mixed = find("one", new CatalogueStamp(5, 1));
        assertEquals(new CatalogueStamp(5, 1), stamp);

        stamp = NOTHING_OWN;
        assertNotSame(mixed, find("other", stamp));
    }

    @Test
    void whatChangesWhileTheGraphIsBuiltIsSeenTheNextTime() {
        stamp = new CatalogueStamp(5, 1);
        var mixed = find("one", new CatalogueStamp(5, 2));

        var next = find("one", stamp);

        assertNotSame(mixed, next);
        assertSame(next, find("one", stamp));
    }

    @Test
    void ofManyOrganisationsThoseAskedForLastAreKept() {
        stamp = new CatalogueStamp(5, 1);
        var first = find("0", stamp);
        for (int tenant = 1; tenant < KeptGraphs.MOST; tenant++) {
            find("" + tenant, stamp);
        }
        assertSame(first, find("0", stamp));
        find("one too many", stamp);

        assertSame(first, find("0", stamp));
        int before = built;
        find("1", stamp);
        assertEquals(before + 1, built);
    }

    /** Asks for a graph while whose building the stamp becomes another. */
    private OccupationGraph find(String tenant, CatalogueStamp meanwhile) {
        return graphs.of(tenant, () -> stamp, () -> {
            stamp = meanwhile;
            return OccupationGraph.of(List.of(new OccupationEdges("" + built++, "Title", null, List.of())));
        });
    }
}
