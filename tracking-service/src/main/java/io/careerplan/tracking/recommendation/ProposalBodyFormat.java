package io.careerplan.tracking.recommendation;

import io.careerplan.kit.event.EventJson;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/** The content of a proposal as JSON in its column. A layout that old rows do not fit gets a number and a branch here. */
@Immutable
class ProposalBodyFormat implements AttributeConverter<ProposalBody, String> {

    @Override
    public String convertToDatabaseColumn(ProposalBody body) {
        return EventJson.text(body);
    }

    @Override
    public ProposalBody convertToEntityAttribute(String stored) {
        ProposalBody body = EventJson.document(stored, ProposalBody.class);
        if (body.format() != ProposalBody.FORMAT) {
            throw new IllegalStateException("a proposal of format " + body.format() + " cannot be read");
        }
        return body;
    }
}
