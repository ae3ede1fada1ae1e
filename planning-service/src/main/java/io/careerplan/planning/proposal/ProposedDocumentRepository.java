package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.document.PlanDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The plans that options of the present tenant would make. */
@ApplicationScoped
class ProposedDocumentRepository implements PanacheRepositoryBase<ProposedDocument, UUID> {

    /** The plan that an offered option would make. */
    PlanDocument ofOption(UUID proposal, OptionKind kind) {
        return find("proposalId = ?1 and kind = ?2", proposal, kind)
                .singleResult()
                .document();
    }
}
