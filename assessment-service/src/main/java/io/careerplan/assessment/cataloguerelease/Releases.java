package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The releases, which are the same for all: read as the worker role, which may read them and write none. */
@ApplicationScoped
public class Releases {

    private static final String RELEASE =
            "select id, revision, document::text as document, taken_at from release_note where tenant = ?";
    private static final String ONE = RELEASE + " and id = ?";
    private static final String FIRST = RELEASE + " order by id desc limit ?";
    private static final String NEXT = RELEASE + " and id < ? order by id desc limit ?";
    private static final String CHANGES =
            "select document::text from release_change where tenant = ? and release_id = ? order by code";

    private static final String TECHNOLOGIES = """
            select document::text from release_technology
             where tenant = ? and release_id = ? and id collate "C" > ? order by id collate "C" limit ?""";

    private final WorkerDatabase database;
    private final Cursors cursors;

    Releases(WorkerDatabase database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    PageOf<ReleaseView> list(PageQuery page) {
        var slice = cursors.slice(page, "catalogue-releases");
        var question = slice.after()
                .map(after -> Sql.of(NEXT, SharedTenant.NAME, after.id(), slice.fetch()))
                .orElseGet(() -> Sql.of(FIRST, SharedTenant.NAME, slice.fetch()));
        var rows = database.call(connection -> question.list(connection, Releases::view));
        return slice.page(rows, release -> Position.of(release.id()), Function.identity());
    }

    ReleaseView require(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** What the release changed, counted; empty where there is no such release. */
    public Optional<CatalogueDiff.Counts> counts(UUID id) {
        return find(id).map(ReleaseView::changes);
    }

    PageOf<OccupationChange> changes(UUID id, PageQuery page) {
        require(id);
        return new KeyedList<>("release-changes " + id, changes(id), OccupationChange::code).page(page, cursors);
    }

    /** All of them, by code. */
    List<OccupationChange> changes(UUID id) {
        var question = Sql.of(CHANGES, SharedTenant.NAME, id);
        return database.call(connection ->
                question.list(connection, row -> EventJson.document(row.getString(1), OccupationChange.class)));
    }

    /** Technologies that came or went, by id. */
    PageOf<SkillChange> technologies(UUID id, PageQuery page) {
        var list = "release-technologies " + id;
        var limit = page.limit();
        var after = page.cursorOf(cursors, list).orElse("");
        require(id);
        var question = Sql.of(TECHNOLOGIES, SharedTenant.NAME, id, after, limit + 1);
        var found = database.call(connection ->
                question.list(connection, row -> EventJson.document(row.getString(1), SkillChange.class)));
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursors.sign(list, shown.getLast().id()) : null;
        return new PageOf<>(shown, next);
    }

    /**
     * What became of the occupations that people may have aimed at, by code; where technologies alone changed, no aim is touched.
     *
     * @throws Refusal 404 where there is no such release
     */
    public Map<String, OccupationChange> touched(UUID id) {
        require(id);
        return changes(id).stream()
                .filter(OccupationChange::touchesAims)
                .collect(Collectors.toMap(OccupationChange::code, each -> each));
    }

    private Optional<ReleaseView> find(UUID id) {
        var question = Sql.of(ONE, SharedTenant.NAME, id);
        return database.call(connection -> question.first(connection, Releases::view));
    }

    private static ReleaseView view(ResultSet row) throws SQLException {
        return ReleaseView.of(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getTimestamp("taken_at").toInstant(),
                EventJson.document(row.getString("document"), ReleaseDocument.class));
    }
}
