package io.careerplan.assessment.peoplefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careerplan.assessment.filerow.FileRow;
import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of files that wait, in parts; what came of a part replaces it. All of it goes when the job ends. */
@ApplicationScoped
class FileParts {

    /** Halves of surrogate pairs and NUL come back as they were, to be refused with their row. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private static final TypeReference<List<FileRow>> ROWS = new TypeReference<>() {};

    private static final String STORE = """
            insert into people_file_part (tenant, job_id, number, dry_run, content) values (?, ?, ?, ?, ?)""";
    private static final String COUNT = "select count(*) from people_file_part where tenant = ? and job_id = ?";
    private static final String WAITING = """
            select job_id, number, dry_run, content from people_file_part
             where tenant = ? and job_id = ? and number = ? and content is not null""";
    private static final String NAMING = """
            select job_id, number, dry_run, content from people_file_part
             where tenant = ? and content is not null and strpos(content, ?) > 0
             order by job_id, number""";
    private static final String ALONE = " for update";
    private static final String FINISH = """
            update people_file_part set content = null, outcome = ?::jsonb
             where tenant = ? and job_id = ? and number = ?""";
    private static final String REWRITE = """
            update people_file_part set content = ? where tenant = ? and job_id = ? and number = ?""";
    private static final String REPORT = """
            select coalesce(bool_or(dry_run), false) as dry_run,
                   coalesce(sum((outcome ->> 'created')::int), 0) as created,
                   coalesce(sum((outcome ->> 'updated')::int), 0) as updated,
                   coalesce(sum((outcome ->> 'unchanged')::int), 0) as unchanged,
                   coalesce(sum((outcome ->> 'failed')::int), 0) as failed,
                   coalesce(sum(jsonb_array_length(outcome -> 'faults')), 0) as faults
              from people_file_part where tenant = ? and job_id = ?""";
    private static final String FAULTS = """
            select fault::text from people_file_part
             cross join lateral jsonb_array_elements(outcome -> 'faults') with ordinality as each (fault, place)
             where tenant = ? and job_id = ? order by number, place limit ?""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    FileParts(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void store(FilePart part) {
        change(Sql.of(STORE, tenant.require(), part.job(), part.number(), part.dryRun(), text(part.rows())));
    }

    int count(UUID job) {
        var count = Sql.of(COUNT, tenant.require(), job);
        return database.call(connection -> count.first(connection, row -> row.getInt(1)))
                .orElse(0);
    }

    /** A part that nothing came of yet. */
    Optional<FilePart> find(UUID job, int number) {
        return parts(Sql.of(WAITING, tenant.require(), job, number)).stream().findFirst();
    }

    /** The same; nobody else takes or changes it until this transaction ends. */
    Optional<FilePart> findAlone(UUID job, int number) {
        return parts(Sql.of(WAITING + ALONE, tenant.require(), job, number)).stream()
                .findFirst();
    }

    /** Parts in which somebody may be named. */
    List<FilePart> findNaming(String externalId) {
        return parts(Sql.of(NAMING, tenant.require(), text(externalId)));
    }

    /** Parts in which somebody may be named, held until this transaction ends. */
    List<FilePart> findAloneNaming(String externalId) {
        return parts(Sql.of(NAMING + ALONE, tenant.require(), text(externalId)));
    }

    void finish(FilePart part, PartOutcome outcome) {
        change(Sql.of(FINISH, EventJson.text(outcome), tenant.require(), part.job(), part.number()));
    }

    void rewrite(FilePart part) {
        change(Sql.of(REWRITE, text(part.rows()), tenant.require(), part.job(), part.number()));
    }

    /** What came of the parts that are done, without the faults. */
    PeopleFileReport report(UUID job) {
        var question = Sql.of(REPORT, tenant.require(), job);
        return database.call(connection -> question.first(connection, PeopleFileReport::read))
                .orElseThrow();
    }

    /** The first faults of these parts, in the order of the file. */
    List<RowFault> faults(UUID job, int most) {
        var question = Sql.of(FAULTS, tenant.require(), job, most);
        return database.call(
                connection -> question.list(connection, row -> EventJson.document(row.getString(1), RowFault.class)));
    }

    private List<FilePart> parts(Sql question) {
        return database.call(connection -> question.list(connection, FileParts::part));
    }

    private void change(Sql change) {
        database.call(change::update);
    }

    private static FilePart part(ResultSet row) throws SQLException {
        return new FilePart(
                row.getObject("job_id", UUID.class),
                row.getInt("number"),
                row.getBoolean("dry_run"),
                rows(row.getString("content")));
    }

    private static List<FileRow> rows(String content) {
        try {
            return JSON.readValue(content, ROWS);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("not rows that were stored here", notOurs);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows are JSON", impossible);
        }
    }
}
