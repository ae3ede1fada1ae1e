package io.careerplan.tracking.progress;

import io.careerplan.events.Event;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.republish.Republisher;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.MilestoneMiss;
import io.careerplan.tracking.plan.PersonRows;
import io.careerplan.tracking.plan.TaskLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Says again what was logged, reached and missed, in the order in which it happened. */
@ApplicationScoped
class ProgressRepublisher implements Republisher {

    private final PersonRows rows;

    ProgressRepublisher(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        Stream<TrackingEvent> logged = rows.logs(person).stream().map(TaskLog::event);
        Stream<TrackingEvent> reached = rows.completions(person).stream().map(MilestoneCompletion::event);
        Stream<TrackingEvent> missed = rows.misses(person).stream().map(MilestoneMiss::event);
        return Stream.of(logged, missed, reached)
                .flatMap(facts -> facts)
                .sorted(Comparator.comparing(TrackingEvent::at))
                .map(Event.class::cast)
                .toList();
    }
}
