package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.move.LadderName;
import io.careerplan.assessment.move.LadderSteps;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Finds the ladders of the tenant that lead on from an occupation. */
@ApplicationScoped
class RungsOfMoves implements LadderSteps {

    private static final String FROM = """
            select l.id, l.document #>> '{details,name}' as name, step.next
              from career_ladder l
              cross join lateral (
                select rung.code, lead(rung.code) over (order by rung.at) as next
                  from jsonb_array_elements_text(l.document #> '{details,rungs}') with ordinality as rung (code, at)
              ) as step
             where l.tenant = ? and l.retired_at is null and step.code = ? and step.next is not null
             order by l.id""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    RungsOfMoves(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    @Override
    @Transactional
    public Map<String, LadderName> from(String code) {
        var oldest = new LinkedHashMap<String, LadderName>();
        var question = Sql.of(FROM, tenant.require(), code);
        database.call(connection -> question.list(
                connection,
                row -> oldest.putIfAbsent(
                        row.getString("next"),
                        new LadderName(row.getObject("id", UUID.class), row.getString("name")))));
        return oldest;
    }
}
