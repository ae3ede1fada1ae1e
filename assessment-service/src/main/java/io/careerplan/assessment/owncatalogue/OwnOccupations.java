package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.lookup.OccupationView;
import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.events.Event;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.ListedOnce;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Adds, changes and retires an organisation's own occupations. */
@ApplicationScoped
@Transactional
class OwnOccupations {

    private static final ListedOnce SKILLS = new ListedOnce(
            "/requirements/%d/skillId",
            "unknown-skill",
            "The catalogue has no such skill; GET skills lists them.",
            "The list names this skill twice.");
    /** More is no list of jobs any more, and each is compared with all others. */
    static final int MOST = 1_000;

    private final OwnShelf shelf;
    private final OwnTrail trail;
    private final Organisations organisations;
    private final AccessControl access;
    private final List<OwnFollower> followers;

    OwnOccupations(
            OwnShelf shelf,
            OwnTrail trail,
            Organisations organisations,
            AccessControl access,
            @All List<OwnFollower> followers) {
        this.shelf = shelf;
        this.trail = trail;
        this.organisations = organisations;
        this.access = access;
        this.followers = followers;
    }

    /** An occupation as it is shown, with its version. */
    record Shown(long version, OccupationView view) {}

    /** 409 {@code occupation-code-taken} also when the one that had the code is retired. */
    Shown add(NewOccupation request) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        organisations.home();
        shelf.takeTurn();
        if (shelf.isUsed(request.code())) {
            throw Refusal.conflict("occupation-code-taken", request.code());
        }
        if (shelf.occupations().size() >= MOST) {
            throw Refusal.conflict("too-many-own-entries", MOST);
        }
        return put(request.details(), request.code(), 0, Optional.empty());
    }

    Shown change(String code, MergePatch patch, IfMatch ifMatch) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var present = require(code);
        ifMatch.require(present.version());
        var before = OccupationDetails.from(present.body());
        var wanted = patch.applyTo(before);
        return wanted.toOccupation(code, present.version()).equals(present.body())
                ? shown(present, shelf.catalogue())
                : put(wanted, code, present.version() + 1, Optional.of(before));
    }

    /** It goes for good; what was compared with it stays as it was made. */
    Shown retire(String code) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var present = require(code);
        var catalogue = shelf.catalogue();
        var gone = new Own<>(present.body(), present.version() + 1);
        shelf.retire(gone);
        trail.retired(gone, follow(code, shelf.catalogue()));
        return shown(gone, catalogue);
    }

    private Shown put(OccupationDetails wanted, String code, long version, Optional<OccupationDetails> before) {
        demandSkills(wanted.asked());
        var own = new Own<>(wanted.toOccupation(code, version), version);
        shelf.put(own);
        var catalogue = shelf.catalogue();
        trail.published(own, before.orElse(null), follow(code, catalogue));
        return shown(own, catalogue);
    }

    private List<Event> follow(String code, Catalogue catalogue) {
        return followers.stream()
                .<Event>flatMap(each -> each.changed(code, catalogue).stream())
                .toList();
    }

    /** In the order of the catalogue, as it is shown from now on. */
    private static Shown shown(Own<Occupation> own, Catalogue catalogue) {
        var ordered = catalogue.occupation(own.body().code()).orElse(own.body());
        return new Shown(own.version(), OccupationView.from(ordered, catalogue));
    }

    private Own<Occupation> require(String code) {
        return Optional.ofNullable(shelf.occupations().get(code)).orElseThrow(Refusal::notFound);
    }

    private void demandSkills(List<NewRequirement> asked) {
        var catalogue = shelf.catalogue();
        var errors = new InputErrors();
        SKILLS.check(
                asked.stream().map(NewRequirement::skillId).toList(),
                id -> catalogue.requirable(id).isPresent(),
                errors);
        errors.refuse();
    }
}
