package io.careerplan.tracking.review;

import io.careerplan.kit.event.EventJson;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/** The content of a review as JSON in its column. A layout that old rows do not fit gets a number and a branch here. */
@Immutable
class ReviewBodyFormat implements AttributeConverter<ReviewBody, String> {

    @Override
    public String convertToDatabaseColumn(ReviewBody body) {
        return EventJson.text(body);
    }

    @Override
    public ReviewBody convertToEntityAttribute(String stored) {
        ReviewBody body = EventJson.document(stored, ReviewBody.class);
        if (body.format() != ReviewBody.FORMAT) {
            throw new IllegalStateException("a review of format " + body.format() + " cannot be read");
        }
        return body;
    }
}
