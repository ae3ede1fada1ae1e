package io.careerplan.assessment.goal;

import static java.util.stream.Collectors.toMap;

import io.careerplan.events.ForecastState;
import io.careerplan.events.Outlook;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * The chances of goals, as forecasts of plans say. What each plan says is kept; of several that serve a goal, the forecast
 * made last counts.
 */
@ApplicationScoped
class GoalOutlooks {

    private static final String OF_PERSON = """
            select distinct on (o.goal_id) o.goal_id, o.probability
              from goal_outlook o join goal g on g.tenant = o.tenant and g.id = o.goal_id
             where o.tenant = ? and g.person_id = ?
             order by o.goal_id, o.forecast_at desc, o.forecast_id desc""";
    private static final String FORGET = "delete from goal_outlook where tenant = ? and plan_id = ?";
    private static final String PUT = """
            insert into goal_outlook (tenant, goal_id, plan_id, forecast_id, probability, forecast_at)
            select g.tenant, g.id, ?, ?, ?, ? from goal g where g.tenant = ? and g.person_id = ? and g.id::text = ?
            on conflict (tenant, goal_id, plan_id) do nothing""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    GoalOutlooks(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Chances, 0 to 1, by goal; goals that no plan serves are not among them. */
    Map<UUID, BigDecimal> of(UUID person) {
        var question = Sql.of(OF_PERSON, tenant.require(), person);
        return database
                .call(connection ->
                        question.list(connection, row -> Map.entry(row.getObject(1, UUID.class), row.getBigDecimal(2))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes over what a plan's newest forecast says; goals the plan no longer serves keep what other plans say. */
    void take(ForecastState forecast) {
        database.call(Sql.of(FORGET, tenant.require(), forecast.planId())::update);
        forecast.goals().forEach(goal -> put(forecast, goal));
    }

    private void put(ForecastState forecast, Outlook goal) {
        var put = Sql.of(
                PUT,
                forecast.planId(),
                forecast.id(),
                goal.probability(),
                forecast.at(),
                tenant.require(),
                forecast.personId(),
                goal.id());
        database.call(put::update);
    }
}
