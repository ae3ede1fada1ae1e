package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.assessment.official.OfficialData;
import io.careerplan.assessment.outlook.OutlookStore;
import io.careerplan.assessment.wagesurvey.SurveyYears;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import keeps beside the catalogue, in the same transaction: years of the wage survey, projections, and that it was
 * taken at all.
 */
@ApplicationScoped
class BesideCatalogue {

    private static final String TAKEN = "select change from import_taking where tenant = ? and job_id = ?";
    private static final String TAKE = """
            insert into import_taking (tenant, job_id, change, taken_at) values (?, ?, ?::jsonb, ?)""";

    private final SurveyYears years;
    private final OutlookStore outlook;
    private final TenantDatabase shared;
    private final WorkerDatabase database;
    private final Clock clock;

    BesideCatalogue(
            SurveyYears years, OutlookStore outlook, TenantDatabase shared, WorkerDatabase database, Clock clock) {
        this.years = years;
        this.outlook = outlook;
        this.shared = shared;
        this.database = database;
        this.clock = clock;
    }

    /** What an import did that was committed, whatever others did after it. */
    Optional<BesideChange> taken(UUID job) {
        var question = Sql.of(TAKEN, SharedTenant.NAME, job);
        return database.call(connection ->
                question.first(connection, row -> EventJson.document(row.getString("change"), BesideChange.class)));
    }

    /** What {@link #keep} would do; nothing is done. */
    BesideChange compare(OfficialData data) {
        var projected = Optional.ofNullable(data.projections());
        return new BesideChange(
                years.compare(data.surveys()), projected.map(outlook::compare).orElse(null));
    }

    /** Keeps all of it, once for each job: of two runs at once one fails, and finds it taken when it goes on. */
    BesideChange keep(OfficialData data, UUID job) {
        var projected = Optional.ofNullable(data.projections());
        var change = new BesideChange(
                years.keep(data.surveys()), projected.map(outlook::keep).orElse(null));
        var take = Sql.of(TAKE, SharedTenant.NAME, job, EventJson.text(change), clock.instant());
        shared.call(take::update);
        return change;
    }
}
