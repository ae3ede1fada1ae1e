package io.careerplan.assessment.goal;

import io.careerplan.assessment.cataloguerelease.AimKind;
import io.careerplan.assessment.cataloguerelease.OccupationAims;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Goals that name an occupation, and are pursued still. */
@ApplicationScoped
class GoalAims implements OccupationAims {

    private static final String AT = """
             from goal where tenant = ? and document -> 'details' ->> 'occupation' = any (?)
              and document -> 'details' ->> 'status' = 'OPEN'""";
    private static final String OF_PERSON = "select id, document -> 'details' ->> 'occupation' as occupation " + AT
            + " and person_id = ? order by id desc";
    private static final String COUNT = "select count(*) as aims, count(distinct person_id) as people " + AT;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    GoalAims(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    @Override
    public AimKind kind() {
        return AimKind.GOAL;
    }

    @Override
    public List<Aim> of(UUID person, Collection<String> codes) {
        var question = Sql.of(OF_PERSON, tenant.require(), List.copyOf(codes), person);
        return codes.isEmpty()
                ? List.of()
                : database.call(connection -> question.list(
                        connection, row -> new Aim(row.getObject("id", UUID.class), row.getString("occupation"))));
    }

    @Override
    public AimCount count(Collection<String> codes) {
        var question = Sql.of(COUNT, tenant.require(), List.copyOf(codes));
        return codes.isEmpty()
                ? new AimCount(0, 0)
                : database.call(connection -> question.first(
                                connection, row -> new AimCount(row.getLong("aims"), row.getLong("people"))))
                        .orElseThrow();
    }
}
