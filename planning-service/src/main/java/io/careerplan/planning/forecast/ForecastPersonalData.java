package io.careerplan.planning.forecast;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The forecasts of a person's plans. */
@ApplicationScoped
class ForecastPersonalData implements PersonalData {
    private final ForecastRepository forecasts;
    private final EntityRows rows;

    ForecastPersonalData(ForecastRepository forecasts, EntityRows rows) {
        this.rows = rows;
        this.forecasts = forecasts;
    }

    @Override
    public String name() {
        return "plan-forecasts";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(PlanForecast.class, "personId = :person order by id", personId, ForecastView::from);
    }

    @Override
    public void erase(UUID personId) {
        forecasts.deleteOfPerson(personId);
    }
}
