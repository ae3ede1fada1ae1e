package io.careerplan.assessment.invitation;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Gives, shows and takes back what a person asks of others; nobody does it for them. */
@ApplicationScoped
@Transactional
class Invitations {

    private final InvitationRepository repository;
    private final InvitationSettings settings;
    private final Directory directory;
    private final Catalogues catalogues;
    private final PersonTurns turns;
    private final AccessControl access;
    private final Audit audit;
    private final Cursors cursors;
    private final Clock clock;

    Invitations(
            InvitationRepository repository,
            InvitationSettings settings,
            Directory directory,
            Catalogues catalogues,
            PersonTurns turns,
            AccessControl access,
            Audit audit,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.directory = directory;
        this.catalogues = catalogues;
        this.turns = turns;
        this.access = access;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** An erasure of the invited is waited for, so that no invitation outlives them; the person is locked, so that one stands. */
    InvitationView invite(UUID person, NewInvitation wanted) {
        access.require(person, Section.GRANTS, Verb.EDIT);
        turns.together(wanted.invitedId());
        directory.lock(person);
        var today = directory.today(person);
        var until = until(wanted, today);
        check(person, wanted, until, today);
        demandRoom(person, wanted, today);
        var invitation = new Invitation(person, wanted, until, clock.instant());
        repository.persistAndFlush(invitation);
        var view = InvitationView.from(invitation, today);
        audit.record("rater-invited", "rating-invitation", invitation.id(), person, null, view);
        return view;
    }

    InvitationView read(UUID person, UUID id) {
        access.require(person, Section.GRANTS, Verb.READ);
        return InvitationView.from(repository.require(person, id), directory.today(person));
    }

    PageOf<InvitationView> list(UUID person, PageQuery page) {
        access.require(person, Section.GRANTS, Verb.READ);
        var today = directory.today(person);
        var slice = cursors.slice(page, "invitations", person);
        return slice.page(
                repository.givenBy(person, slice),
                each -> Position.of(each.id()),
                each -> InvitationView.from(each, today));
    }

    InvitationView withdraw(UUID person, UUID id, IfMatch ifMatch) {
        access.require(person, Section.GRANTS, Verb.EDIT);
        var invitation = repository.require(person, id);
        var today = directory.today(person);
        ifMatch.require(invitation.version(today));
        var before = InvitationView.from(invitation, today);
        invitation.withdraw(today, clock.instant());
        repository.flush();
        var after = InvitationView.from(invitation, today);
        audit.record("invitation-withdrawn", "rating-invitation", id, person, before, after);
        return after;
    }

    private LocalDate until(NewInvitation wanted, LocalDate today) {
        var named = wanted.until();
        return named == null ? today.plusDays(settings.days()) : named;
    }

    private void check(UUID person, NewInvitation wanted, LocalDate until, LocalDate today) {
        var catalogue = catalogues.current();
        new InvitationCheck(person, directory::isEmployed, skill -> catalogue
                        .skill(skill)
                        .isPresent())
                .check(wanted, until, today, today.plusDays(settings.mostDays()));
    }

    private void demandRoom(UUID person, NewInvitation wanted, LocalDate today) {
        if (repository.isOpen(person, wanted.invitedId(), today)) {
            throw Refusal.conflict("already-invited");
        }
        if (repository.countOpen(person, today) >= settings.mostOpen()) {
            throw Refusal.conflict("too-many-invitations", settings.mostOpen());
        }
    }
}
