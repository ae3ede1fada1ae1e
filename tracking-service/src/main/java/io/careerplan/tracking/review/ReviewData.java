package io.careerplan.tracking.review;

import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reviews of a person. */
@ApplicationScoped
class ReviewData implements PersonalData {

    private final ReviewRows rows;

    ReviewData(ReviewRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object export(UUID personId) {
        Texts texts = Texts.in(List.of());
        return rows.of(personId).stream()
                .map(review -> ReviewView.of(review, rows.causesOf(review), texts))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        rows.erase(personId);
    }
}
