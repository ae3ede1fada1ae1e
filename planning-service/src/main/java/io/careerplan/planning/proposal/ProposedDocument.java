package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanDocumentFormat;
import io.careerplan.planning.replan.ReplanOption;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The whole plan that an option would make, apart from its proposal, because it is read only when it is accepted. */
@Entity
class ProposedDocument extends TenantOwned {
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private OptionKind kind;

    @Convert(converter = PlanDocumentFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private PlanDocument document;

    protected ProposedDocument() {}

    ProposedDocument(UUID proposalId, ReplanOption option) {
        this.id = Ids.next();
        this.proposalId = proposalId;
        this.kind = option.kind();
        this.document = option.document();
    }

    UUID proposalId() {
        return proposalId;
    }

    OptionKind kind() {
        return kind;
    }

    PlanDocument document() {
        return document;
    }
}
