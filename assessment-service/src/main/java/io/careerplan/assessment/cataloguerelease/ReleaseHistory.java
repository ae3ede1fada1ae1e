package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.assessment.catalogue.TakenIn;
import io.careerplan.assessment.skilldemand.FormerRatings;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Notes what each catalogue changed that is taken in, in the transaction that takes it in. */
@ApplicationScoped
public class ReleaseHistory {

    private static final String NOTE = """
            insert into release_note (tenant, id, revision, document, taken_at) values (?, ?, ?, ?::jsonb, ?)""";
    private static final String CHANGE = """
            insert into release_change (tenant, release_id, code, document) values (?, ?, ?, ?::jsonb)""";

    private static final String TECHNOLOGIES = """
            insert into release_technology (tenant, release_id, id, document)
            select ?, ?, each ->> 'id', each from jsonb_array_elements(?::jsonb) each""";

    private final TenantDatabase database;
    private final FormerRatings ratings;
    private final Clock clock;

    ReleaseHistory(TenantDatabase database, FormerRatings ratings, Clock clock) {
        this.database = database;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * Notes a release under an id of its own, keeps of the one before what skills were asked for, and counts what it changed.
     */
    public CatalogueDiff.Counts note(UUID id, ReleaseOrigin origin, TakenIn taken) {
        var diff = CatalogueDiff.between(taken.before(), taken.after());
        var document = ReleaseDocument.of(origin, DataSet.of(taken.after()), diff);
        change(Sql.of(NOTE, SharedTenant.NAME, id, taken.revision(), EventJson.text(document), clock.instant()));
        ratings.keep(taken);
        diff.occupations()
                .forEach(each -> change(Sql.of(CHANGE, SharedTenant.NAME, id, each.code(), EventJson.text(each))));
        change(Sql.of(TECHNOLOGIES, SharedTenant.NAME, id, EventJson.text(diff.technologies())));
        return diff.counts();
    }

    private void change(Sql change) {
        database.call(change::update);
    }
}
