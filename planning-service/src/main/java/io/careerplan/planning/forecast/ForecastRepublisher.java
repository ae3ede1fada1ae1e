package io.careerplan.planning.forecast;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says the last forecast of each plan again; what-ifs are nobody else's business. */
@ApplicationScoped
class ForecastRepublisher implements Republisher {
    private final ForecastRepository forecasts;

    ForecastRepublisher(ForecastRepository forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public String name() {
        return "forecasts";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return forecasts.ownersAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return forecasts.latestOfPerson(person).stream()
                .flatMap(forecast -> forecast.toEvent().stream())
                .map(Event.class::cast)
                .toList();
    }
}
