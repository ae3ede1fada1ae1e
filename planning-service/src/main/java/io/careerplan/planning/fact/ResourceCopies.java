package io.careerplan.planning.fact;

import io.careerplan.events.LearningResourceState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learning resources as the catalogue published them: the shared ones, and before them the organisation's own. */
@ApplicationScoped
public class ResourceCopies {
    private static final String ONE = """
            select resource::text as resource from resource_copy
             where tenant in (?, 'shared') and id = ? order by tenant = 'shared' limit 1
            """;
    private static final String FOR_SKILL = """
            select distinct on (id) resource::text as resource from resource_copy
             where tenant in (?, 'shared') and resource -> 'skills' @> ?::jsonb order by id, tenant = 'shared'
            """;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    ResourceCopies(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The resource of that id, unless it is unknown or retired. */
    public Optional<LearningResourceState> byId(String id) {
        return read(Sql.of(ONE, tenant.require(), id)).stream().findFirst();
    }

    /** Every resource that teaches the skill, by id. */
    public List<LearningResourceState> forSkill(String skillId) {
        var taught = EventJson.text(List.of(Map.of("skillId", skillId)));
        return read(Sql.of(FOR_SKILL, tenant.require(), taught));
    }

    private List<LearningResourceState> read(Sql question) {
        return database.call(connection -> question.list(connection, row -> row.getString("resource"))).stream()
                .map(json -> EventJson.document(json, LearningResourceState.class))
                .toList();
    }
}
