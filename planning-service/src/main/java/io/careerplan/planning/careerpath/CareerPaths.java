package io.careerplan.planning.careerpath;

import io.careerplan.events.PersonState;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.fact.Facts;
import io.careerplan.planning.fact.OccupationEdges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finding paths and choosing one. */
@ApplicationScoped
@Transactional
class CareerPaths {
    private final PathSearchRepository searches;
    private final CareerGraphs graphs;
    private final Facts facts;
    private final AccessControl access;
    private final RoadmapState roadmap;
    private final Audit audit;
    private final Cursors cursors;
    private final Clock clock;

    CareerPaths(
            PathSearchRepository searches,
            CareerGraphs graphs,
            Facts facts,
            AccessControl access,
            RoadmapState roadmap,
            Audit audit,
            Cursors cursors,
            Clock clock) {
        this.searches = searches;
        this.graphs = graphs;
        this.facts = facts;
        this.access = access;
        this.roadmap = roadmap;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    PathSearchView find(UUID person, PathRequest request) {
        access.require(person, Section.PLAN, Verb.EDIT);
        var graph = graphs.current();
        var from = occupation(graph, start(person, request));
        var to = occupation(graph, request.to());
        requireApart(from, to);
        var found = graph.best(from.code(), to.code(), request.paths());
        var search = new PathSearch(person, from, to, found, clock.instant());
        searches.persistAndFlush(search);
        roadmap.searched(search);
        return recorded("career-paths-found", null, search);
    }

    PathSearchView read(UUID person, UUID id) {
        access.require(person, Section.PLAN, Verb.READ);
        return PathSearchView.from(searches.require(person, id));
    }

    PageOf<PathSearchView> ofPerson(UUID person, PageQuery page) {
        access.require(person, Section.PLAN, Verb.READ);
        var slice = cursors.slice(page, "career-paths", person);
        return slice.page(searches.ofPerson(person, slice), found -> Position.of(found.id()), PathSearchView::from);
    }

    /** The choice before is given up first: the database knows one at a time. */
    PathSearchView choose(UUID person, UUID id, int rank) {
        access.require(person, Section.PLAN, Verb.EDIT);
        var search = searches.require(person, id);
        var before = PathSearchView.from(search);
        searches.chosenOf(person).filter(other -> !other.id().equals(id)).ifPresent(PathSearch::giveUp);
        searches.flush();
        search.choose(rank, clock.instant());
        searches.flush();
        roadmap.chosen(person, id);
        return recorded("career-path-chosen", before, search);
    }

    private PathSearchView recorded(String action, @Nullable PathSearchView before, PathSearch search) {
        var after = PathSearchView.from(search);
        audit.record(action, "career-path", search.id(), search.personId(), before, after);
        return after;
    }

    private String start(UUID person, PathRequest request) {
        return Optional.ofNullable(request.from())
                .or(() -> facts.of(person).person().flatMap(CareerPaths::present))
                .orElseThrow(() -> Refusal.conflict("present-occupation-unknown"));
    }

    private static Optional<String> present(PersonState person) {
        return Optional.ofNullable(person.currentOccupation());
    }

    private static OccupationEdges occupation(OccupationGraph graph, String code) {
        return graph.find(code).orElseThrow(() -> Refusal.invalid("occupation-unknown", code));
    }

    private static void requireApart(OccupationEdges from, OccupationEdges to) {
        if (from.code().equals(to.code())) {
            throw Refusal.invalid("target-is-present-occupation", to.code());
        }
    }
}
