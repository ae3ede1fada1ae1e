package io.careerplan.tracking.review;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reviews as people read them. */
@ApplicationScoped
class ReviewReading {

    private final ReviewRows rows;
    private final AccessControl access;

    ReviewReading(ReviewRows rows, AccessControl access) {
        this.rows = rows;
        this.access = access;
    }

    @Transactional
    ReviewView read(UUID id, Texts texts) {
        Review review = rows.require(id);
        access.require(review.personId(), Section.PROGRESS, Verb.READ);
        return ReviewView.of(review, rows.causesOf(review), texts);
    }

    @Transactional
    PageOf<ReviewView> list(UUID personId, Slice slice, Texts texts) {
        access.require(personId, Section.PROGRESS, Verb.READ);
        List<Review> found = rows.page(personId, slice);
        Map<UUID, List<Cause>> causes =
                rows.causesOf(found.stream().map(Review::id).toList());
        return slice.page(
                found,
                review -> Position.of(review.id()),
                review -> ReviewView.of(review, causes.getOrDefault(review.id(), List.of()), texts));
    }
}
