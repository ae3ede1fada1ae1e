package io.careerplan.assessment.grant;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives, shows and takes back what a person opens to others. */
@ApplicationScoped
class Grants {

    private final GrantRepository repository;
    private final Directory directory;
    private final AccessControl access;
    private final GrantTrail trail;
    private final Cursors cursors;
    private final Clock clock;

    Grants(
            GrantRepository repository,
            Directory directory,
            AccessControl access,
            GrantTrail trail,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.access = access;
        this.trail = trail;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    GrantView give(UUID person, NewGrant wanted) {
        access.require(person, Section.GRANTS, Verb.EDIT);
        GrantRules.check(person, wanted);
        directory.lock(person);
        if (!directory.isEmployed(wanted.granteeId())) {
            throw Refusal.invalid("grantee-unknown");
        }
        if (repository.isStanding(person, wanted)) {
            throw Refusal.conflict("already-granted");
        }
        var grant = wanted.toGrant(person, clock.instant());
        var event = grant.given();
        repository.persistAndFlush(grant);
        trail.leave("grant-given", event, null, event.grant());
        return GrantView.from(grant);
    }

    @Transactional
    GrantView read(UUID person, UUID id) {
        access.require(person, Section.GRANTS, Verb.READ);
        return GrantView.from(repository.requireStanding(person, id));
    }

    @Transactional
    PageOf<GrantView> list(UUID person, PageQuery page) {
        access.require(person, Section.GRANTS, Verb.READ);
        var slice = cursors.slice(page, "access-grants", person);
        return slice.page(repository.standing(person, slice), grant -> Position.of(grant.id()), GrantView::from);
    }

    @Transactional
    void revoke(UUID person, UUID id, IfMatch ifMatch) {
        access.require(person, Section.GRANTS, Verb.EDIT);
        var grant = repository.requireStanding(person, id);
        ifMatch.require(grant.version());
        var before = grant.state(grant.version());
        var event = grant.revoke(clock.instant());
        trail.leave("grant-revoked", event, before, event.grant());
    }
}
