package io.careerplan.assessment.wagesurvey;

import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Keeps every year of the wage survey: a file replaces the figures of its year and of no other, whichever was taken in before.
 * All runs in the transaction, and in the scope of the shared tenant, that takes the catalogue in.
 */
@ApplicationScoped
public class SurveyYears {

    private static final String FIGURES = "select body from survey_figure where tenant = ? and year = ?";
    private static final String TAKE = """
            insert into survey_year (tenant, year, taken_at) values (?, ?, ?)
            on conflict (tenant, year) do update set taken_at = excluded.taken_at""";
    private static final String CLEAR = "delete from survey_figure where tenant = ? and year = ?";
    private static final String FILL = """
            insert into survey_figure (tenant, year, kind, code, body)
            select ?, ?, each ->> 'group', each ->> 'code', each from jsonb_array_elements(?::jsonb) each""";

    private final TenantDatabase database;
    private final Clock clock;

    SurveyYears(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What {@link #keep} would do; nothing is done. */
    public List<YearChange> compare(List<WageSurvey> surveys) {
        return surveys.stream().map(this::change).toList();
    }

    /** Keeps the figures of these years. */
    public List<YearChange> keep(List<WageSurvey> surveys) {
        return surveys.stream().map(this::keep).toList();
    }

    private YearChange keep(WageSurvey survey) {
        var change = change(survey);
        if (change.changesAnything()) {
            var year = survey.year();
            run(Sql.of(TAKE, SharedTenant.NAME, year, clock.instant()));
            run(Sql.of(CLEAR, SharedTenant.NAME, year));
            run(Sql.of(FILL, SharedTenant.NAME, year, EventJson.text(survey.figures())));
        }
        return change;
    }

    private YearChange change(WageSurvey survey) {
        var before = before(survey.year());
        var after = survey.figures();
        var added = after.stream().filter(each -> !before.containsKey(each.key()));
        var changed = after.stream().filter(each -> !each.equals(before.getOrDefault(each.key(), each)));
        var kept = after.stream().filter(each -> before.containsKey(each.key())).count();
        return new YearChange(
                survey.year(), after.size(), (int) added.count(), (int) changed.count(), before.size() - (int) kept);
    }

    private Map<String, SurveyFigure> before(int year) {
        var question = Sql.of(FIGURES, SharedTenant.NAME, year);
        return database
                .call(connection ->
                        question.list(connection, row -> EventJson.document(row.getString("body"), SurveyFigure.class)))
                .stream()
                .collect(toMap(SurveyFigure::key, each -> each));
    }

    private void run(Sql change) {
        database.call(change::update);
    }
}
