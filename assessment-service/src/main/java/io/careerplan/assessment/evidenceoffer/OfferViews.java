package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.person.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Shows offers on the days of their person, with the skills as the catalogue calls them. */
@ApplicationScoped
class OfferViews {

    private final Directory directory;
    private final Catalogues catalogues;

    OfferViews(Directory directory, Catalogues catalogues) {
        this.directory = directory;
        this.catalogues = catalogues;
    }

    /** How the offers to a person are shown. */
    Function<EvidenceOffer, EvidenceOfferView> of(UUID person) {
        var zone = directory.zone(person);
        return offer -> EvidenceOfferView.from(offer, zone, this::skill);
    }

    private OfferedSkill skill(String id) {
        var name = catalogues.current().skill(id).map(Skill::name);
        return new OfferedSkill(id, name.orElse(null));
    }
}
