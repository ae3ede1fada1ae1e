package io.careerplan.tracking.deliverable;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The copies of how far a person's documents are. */
@ApplicationScoped
class DeliverableCopyData implements PersonalData {

    private final DeliverableCopies copies;

    DeliverableCopyData(DeliverableCopies copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "deliverable-copies";
    }

    @Override
    public Object export(UUID personId) {
        return copies.of(personId);
    }

    @Override
    public void erase(UUID personId) {
        copies.erase(personId);
    }
}
