package io.careerplan.planning.careerpath;

import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.careerladder.LadderCopies;
import io.careerplan.planning.fact.OccupationCopies;
import jakarta.enterprise.context.ApplicationScoped;

/** The graph of the catalogue in memory: built when first asked for, and anew once the occupations have changed. */
@ApplicationScoped
class CareerGraphs {
    private final OccupationCopies occupations;
    private final LadderCopies ladders;
    private final CurrentTenant tenant;
    private final KeptGraphs graphs = new KeptGraphs();

    CareerGraphs(OccupationCopies occupations, LadderCopies ladders, CurrentTenant tenant) {
        this.occupations = occupations;
        this.ladders = ladders;
        this.tenant = tenant;
    }

    /** The graph of what the tenant sees now. */
    OccupationGraph current() {
        return graphs.of(tenant.require(), occupations::stamp, this::build);
    }

    /** Each is read as it is at its moment, for other transactions commit in between. */
    private OccupationGraph build() {
        return OccupationGraph.of(occupations.edges(), ladders.all());
    }
}
