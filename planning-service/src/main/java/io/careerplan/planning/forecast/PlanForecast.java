package io.careerplan.planning.forecast;

import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.ForecastState;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A forecast, kept as it was worked out: the database lets nobody change it. */
@Entity
class PlanForecast extends TenantOwned {
    private UUID planId;
    private UUID personId;
    private @Nullable Long number;
    private long planVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private ForecastContent content;

    private Instant madeAt;

    protected PlanForecast() {}

    private PlanForecast(PlanSnapshot plan, @Nullable Long number, ForecastContent content, Instant now) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.personId = plan.personId();
        this.number = number;
        this.planVersion = plan.version();
        this.content = content;
        this.madeAt = now;
    }

    /** @param number counts the forecasts of the plan as it stands, from 0 */
    static PlanForecast asItStands(PlanSnapshot plan, long number, ForecastContent content, Instant now) {
        return new PlanForecast(plan, number, content, now);
    }

    static PlanForecast whatIf(PlanSnapshot plan, ForecastContent content, Instant now) {
        return new PlanForecast(plan, null, content, now);
    }

    /** The event that tells of it; empty for a what-if, which is nobody else's business. */
    Optional<ForecastCompleted> toEvent() {
        return number().map(counted -> new ForecastCompleted(new ForecastState(
                id(),
                planId,
                personId,
                counted,
                madeAt,
                content.result().plan(),
                content.result().milestones(),
                content.result().goals())));
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    Optional<Long> number() {
        return Optional.ofNullable(number);
    }

    /** The version of the plan that it is of. */
    long planVersion() {
        return planVersion;
    }

    ForecastContent content() {
        return content;
    }

    Instant madeAt() {
        return madeAt;
    }
}
