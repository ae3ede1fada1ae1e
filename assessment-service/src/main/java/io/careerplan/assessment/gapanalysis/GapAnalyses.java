package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes, shows and explains gap analyses. What a person looks for in work is theirs to open apart from their skills, so
 * whoever may not read their goals gets no alignment.
 */
@ApplicationScoped
@Transactional
public class GapAnalyses {

    private final GapAnalysisRepository repository;
    private final Comparing comparing;
    private final Directory directory;
    private final GapTrail trail;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    GapAnalyses(
            GapAnalysisRepository repository,
            Comparing comparing,
            Directory directory,
            GapTrail trail,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.comparing = comparing;
        this.directory = directory;
        this.trail = trail;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * The person is locked before anything is read, so that an analysis and what would make it out of date take turns: none
     * that knows less than what is already told counts as the newest word.
     */
    GapAnalysisView analyse(UUID person, List<String> targets) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var analysis = new GapAnalysis(person, comparing.of(person, targets), clock.instant());
        repository.persistAndFlush(analysis);
        trail.leave(analysis.completed());
        return GapAnalysisView.from(analysis, showsValues(person));
    }

    GapAnalysisView read(UUID person, UUID id) {
        return GapAnalysisView.from(require(person, id), showsValues(person));
    }

    /** The person's latest one as the caller may see it; 404 for whoever may not read their skills. */
    public Optional<GapAnalysisView> latest(UUID person) {
        access.require(person, Section.SKILLS, Verb.READ);
        return repository.latest(person).map(found -> GapAnalysisView.from(found, showsValues(person)));
    }

    GapExplanation explain(UUID person, UUID id) {
        return GapExplanation.of(require(person, id), showsValues(person));
    }

    PageOf<GapAnalysisRow> list(UUID person, PageQuery page) {
        access.require(person, Section.SKILLS, Verb.READ);
        var slice = cursors.slice(page, "gap-analyses", person);
        return slice.page(
                repository.ofPerson(person, slice), analysis -> Position.of(analysis.id()), GapAnalysisRow::from);
    }

    private GapAnalysis require(UUID person, UUID id) {
        access.require(person, Section.SKILLS, Verb.READ);
        return repository.require(person, id);
    }

    private boolean showsValues(UUID person) {
        return access.allows(person, Section.GOALS, Verb.READ);
    }
}
