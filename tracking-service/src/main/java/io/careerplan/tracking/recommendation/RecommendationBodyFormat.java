package io.careerplan.tracking.recommendation;

import io.careerplan.kit.event.EventJson;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/** The content of a recommendation as JSON in its column. A layout that old rows do not fit gets a number and a branch here. */
@Immutable
class RecommendationBodyFormat implements AttributeConverter<RecommendationBody, String> {

    @Override
    public String convertToDatabaseColumn(RecommendationBody body) {
        return EventJson.text(body);
    }

    @Override
    public RecommendationBody convertToEntityAttribute(String stored) {
        RecommendationBody body = EventJson.document(stored, RecommendationBody.class);
        if (body.format() != RecommendationBody.FORMAT) {
            throw new IllegalStateException("a recommendation of format " + body.format() + " cannot be read");
        }
        return body;
    }
}
