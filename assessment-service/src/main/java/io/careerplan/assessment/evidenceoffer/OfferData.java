package io.careerplan.assessment.evidenceoffer;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Offers, to be handed out and to be forgotten. */
@ApplicationScoped
class OfferData implements PersonalData {

    private final OfferRepository repository;
    private final OfferViews views;
    private final EntityRows rows;

    OfferData(OfferRepository repository, OfferViews views, EntityRows rows) {
        this.repository = repository;
        this.views = views;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "evidence-offers";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(EvidenceOffer.class, "personId = :person order by id", personId, views.of(personId));
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
