package io.careerplan.events;

/**
 * The chances of a plan were computed.
 *
 * @param forecast the forecast
 */
public record ForecastCompleted(ForecastState forecast) implements PlanningEvent {

    @Override
    public String key() {
        return forecast.personId().toString();
    }

    @Override
    public String subject() {
        return forecast.planId().toString();
    }

    @Override
    public long version() {
        return forecast.version();
    }
}
