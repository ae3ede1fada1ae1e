package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.cataloguerelease.AimKind;
import io.careerplan.assessment.cataloguerelease.OccupationAims;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Targets of gap analyses: an occupation counts once a person, in the newest analysis that names it. */
@ApplicationScoped
class TargetAims implements OccupationAims {

    private static final String TARGETS = """
             from gap_analysis a cross join lateral jsonb_array_elements(a.summary -> 'targets') as target
             where a.tenant = ? and target ->> 'occupation' = any (?)""";
    private static final String OF_PERSON =
            "select distinct on (occupation) a.id, target ->> 'occupation' as occupation " + TARGETS
                    + " and a.person_id = ? order by occupation, a.id desc";
    private static final String COUNT = """
            select count(distinct (a.person_id, target ->> 'occupation')) as aims,
                   count(distinct a.person_id) as people
            """ + TARGETS;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    TargetAims(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    @Override
    public AimKind kind() {
        return AimKind.GAP_ANALYSIS;
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
