package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers from every year of the survey that was taken in. Nothing of it is held in memory; it is the same for all, so it is
 * read as the worker role, which may read it and write none of it.
 */
@ApplicationScoped
public class SurveyHistory {

    private static final int MAJOR = 2;
    private static final String YEARS = "select year from survey_year where tenant = ? order by year";
    private static final String AROUND = """
            select year, code, body from survey_figure
             where tenant = ? and code = any(?) and kind = 'DETAILED'
            union all
            select year, figure.code, body from unnest(?::text[]) major
              join survey_figure figure
                on tenant = ? and figure.code between major || '-0000' and major || '-9999' and kind in ('MINOR', 'MAJOR')
            union all
            select year, code, body from survey_figure where tenant = ? and code = '00-0000' and kind = 'TOTAL'
             order by year, code""";

    private static final String SINGLE = """
            select year, figure.code from unnest(?::text[]) major
              join survey_figure figure
                on tenant = ? and figure.code between major || '-0000' and major || '-9999' and kind = 'DETAILED'""";

    private final WorkerDatabase database;

    SurveyHistory(WorkerDatabase database) {
        this.database = database;
    }

    /** Which years were taken in, the oldest first. */
    public List<Integer> years() {
        return database.call(
                connection -> Sql.of(YEARS, SharedTenant.NAME).list(connection, row -> row.getInt("year")));
    }

    /**
     * What all years say of these occupations, of the minor and major groups of their major groups, and of all occupations.
     *
     * @param codes of the survey
     * @return by year, the oldest first
     */
    public List<DatedFigure> around(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var question =
                Sql.of(AROUND, SharedTenant.NAME, codes, majorGroups(codes), SharedTenant.NAME, SharedTenant.NAME);
        return database.call(connection -> question.list(connection, SurveyHistory::figure));
    }

    /**
     * Which single occupations each year tells in the major groups of these.
     *
     * @param codes of the survey
     * @return codes by year
     */
    public Map<Integer, Set<String>> single(List<String> codes) {
        var found = new HashMap<Integer, Set<String>>();
        var question = Sql.of(SINGLE, majorGroups(codes), SharedTenant.NAME);
        database.call(connection ->
                question.list(connection, row -> found.computeIfAbsent(row.getInt("year"), none -> new HashSet<>())
                        .add(row.getString("code"))));
        return found;
    }

    private static List<String> majorGroups(List<String> codes) {
        return codes.stream().map(code -> code.substring(0, MAJOR)).distinct().toList();
    }

    private static DatedFigure figure(ResultSet row) throws SQLException {
        return new DatedFigure(row.getInt("year"), EventJson.document(row.getString("body"), SurveyFigure.class));
    }
}
