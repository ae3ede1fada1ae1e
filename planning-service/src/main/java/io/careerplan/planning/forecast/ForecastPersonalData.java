package io.careerplan.planning.forecast;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The forecasts of a person's plans. */
@ApplicationScoped
class ForecastPersonalData implements PersonalData {
    private final ForecastRepository forecasts;

    ForecastPersonalData(ForecastRepository forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public String name() {
        return "plan-forecasts";
    }

    @Override
    public Object export(UUID personId) {
        return forecasts.ofPerson(personId).stream().map(ForecastView::from).toList();
    }

    @Override
    public void erase(UUID personId) {
        forecasts.deleteOfPerson(personId);
    }
}
