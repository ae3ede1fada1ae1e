package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.rating.Appended;
import io.careerplan.assessment.rating.SkillRatings;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Shows what is offered, and has it rated or rejected, once. */
@ApplicationScoped
@Transactional
class EvidenceOffers {

    private final OfferRepository repository;
    private final OfferViews views;
    private final SkillRatings ratings;
    private final Directory directory;
    private final AccessControl access;
    private final Audit audit;
    private final Cursors cursors;
    private final Clock clock;

    EvidenceOffers(
            OfferRepository repository,
            OfferViews views,
            SkillRatings ratings,
            Directory directory,
            AccessControl access,
            Audit audit,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.ratings = ratings;
        this.directory = directory;
        this.access = access;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    PageOf<EvidenceOfferView> list(UUID person, OfferQuery query, PageQuery page) {
        access.require(person, Section.SKILLS, Verb.READ);
        var states = query.states();
        var slice = cursors.slice(page, "evidence-offers", person, states);
        return slice.page(repository.ofPerson(person, states, slice), each -> Position.of(each.id()), views.of(person));
    }

    /** The person is locked, so that of two who rate at once the other finds it taken. */
    Appended rate(UUID person, UUID id, OfferedRatings wanted) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var offer = repository.require(person, id);
        offer.demandOpen();
        var shown = offer.shown();
        var appended = ratings.appendShown(person, shown, wanted.by(shown));
        var ratedAt = appended.answer().ratings().getFirst().ratedAt();
        answer(offer, "evidence-offer-taken", each -> each.take(ratedAt));
        return appended;
    }

    EvidenceOfferView reject(UUID person, UUID id) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var offer = repository.require(person, id);
        return answer(offer, "evidence-offer-rejected", each -> each.reject(clock.instant()));
    }

    private EvidenceOfferView answer(EvidenceOffer offer, String action, Consumer<EvidenceOffer> how) {
        var person = offer.personId();
        var before = views.of(person).apply(offer);
        how.accept(offer);
        repository.flush();
        var after = views.of(person).apply(offer);
        audit.record(action, "evidence-offer", offer.id(), person, before, after);
        return after;
    }
}
