package io.careerplan.tracking.review;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reviews of a person. */
@ApplicationScoped
class ReviewData implements PersonalData {

    private final ReviewRows rows;
    private final EntityRows entities;

    ReviewData(ReviewRows rows, EntityRows entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object export(UUID personId) {
        Texts texts = Texts.in(List.of());
        return entities.of(
                Review.class,
                "personId = :person order by id",
                personId,
                review -> ReviewView.of(review, rows.causesOf(review), texts));
    }

    @Override
    public void erase(UUID personId) {
        rows.erase(personId);
    }
}
