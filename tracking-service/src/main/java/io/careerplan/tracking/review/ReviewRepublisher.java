package io.careerplan.tracking.review;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Says again which reviews were opened and completed. */
@ApplicationScoped
class ReviewRepublisher implements Republisher {

    private final ReviewRows rows;

    ReviewRepublisher(ReviewRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return rows.of(person).stream().flatMap(this::told).toList();
    }

    private Stream<Event> told(Review review) {
        Event opened = review.opened(rows.openingCausesOf(review));
        return Stream.concat(Stream.of(opened), review.completed(rows.toldCausesOf(review)).stream());
    }
}
