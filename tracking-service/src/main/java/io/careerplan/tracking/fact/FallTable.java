package io.careerplan.tracking.fact;

import io.careerplan.events.PlanState;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Falls of satisfaction, and since when plans are carried out that could answer them. */
@ApplicationScoped
class FallTable {

    private static final String KEEP = """
            insert into satisfaction_fall (tenant, id, person_id, points, measured_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String CARRY_OUT = """
            insert into carried_out_plan as known (tenant, id, person_id, since) values (?, ?, ?, ?)
            on conflict (tenant, id) do update set since = least(known.since, excluded.since)""";
    private static final String CAUSES = """
            select fall.id, fall.points from satisfaction_fall fall
              left join carried_out_plan plan on plan.tenant = fall.tenant and plan.id = ?
             where fall.tenant = ? and fall.person_id = ? and (plan.since is null or fall.measured_at >= plan.since)
             order by fall.measured_at, fall.id""";
    private static final String HELD =
            "select id, points from satisfaction_fall where tenant = ? and person_id = ? order by measured_at, id";
    private static final String FORGET_FALLS = "delete from satisfaction_fall where tenant = ? and person_id = ?";
    private static final String FORGET_PLANS = "delete from carried_out_plan where tenant = ? and person_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    FallTable(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void keep(SatisfactionMeasured fall) {
        var points = Optional.ofNullable(fall.difference())
                .map(BigDecimal::toPlainString)
                .orElse(null);
        change(Sql.of(KEEP, tenant.require(), fall.responseId(), fall.personId(), points, Timestamp.from(fall.at())));
    }

    /** Of several times that a plan is told to be carried out, the first counts. */
    void carryOut(PlanState plan, Instant told) {
        change(Sql.of(CARRY_OUT, tenant.require(), plan.id(), plan.personId(), Timestamp.from(told)));
    }

    /** The falls of a person since the plan is carried out, oldest first. */
    List<ReviewCause> since(UUID plan, UUID person) {
        return causes(Sql.of(CAUSES, plan, tenant.require(), person));
    }

    List<ReviewCause> of(UUID person) {
        return causes(Sql.of(HELD, tenant.require(), person));
    }

    void forget(UUID person) {
        change(Sql.of(FORGET_FALLS, tenant.require(), person));
        change(Sql.of(FORGET_PLANS, tenant.require(), person));
    }

    private List<ReviewCause> causes(Sql question) {
        return database.call(connection -> question.list(connection, FallTable::cause));
    }

    private void change(Sql change) {
        database.call(change::update);
    }

    private static ReviewCause cause(ResultSet row) throws SQLException {
        return new ReviewCause(ReviewCause.Kind.SATISFACTION_FALLEN, row.getString("id"), row.getString("points"));
    }
}
