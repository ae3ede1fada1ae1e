package io.careerplan.assessment.peoplefile;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.filerow.FileRow;
import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobQueue;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sender of a file is told in the end. */
@AssessmentTest
class FileEndTest {

    private static final String NEVER_RUN = "never-run";
    private static final String NO_ROWS =
            "insert into people_file_part (tenant, job_id, number, dry_run, content) values (:tenant, :job, 1, false, '?')";

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Inject
    JobQueue jobs;

    @Inject
    FileParts parts;

    @Inject
    PartTaking taking;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void aFileThatFailsTellsWhatWasDoneUntilThenAndWhichRowsWereWrong() {
        var job = within(() -> {
            var submitted = jobs.submit(PeopleFileJob.KIND, new PeopleFiles.Submission(false, 4));
            parts.store(new FilePart(submitted, 0, false, List.of(row(2, "E-1"), row(3, ""), row(4, "E-2"))));
            database.unwrap(Session.class)
                    .createNativeMutationQuery(NO_ROWS)
                    .setParameter("tenant", tenant.slug())
                    .setParameter("job", submitted)
                    .executeUpdate();
            return submitted;
        });

        await().until(() -> state(job), "FAILED"::equals);

        var left = result(job);
        assertEquals(2, left.path("created").asInt());
        assertEquals(1, left.path("failed").asInt());
        assertEquals(3, left.path("rows").asInt());
        assertEquals(1, left.path("errors").size());
        assertEquals(3, left.path("errors").path(0).path("line").asInt());
        assertEquals("externalId", left.path("errors").path(0).path("field").asText());
        assertEquals(0, left.path("errorsLeftOut").asInt());
        assertEquals(2, tenant.hr().get("people").<List<?>>path("items").size());
    }

    @Test
    void theFirstFaultsOfTheFileAreListedAndTheOthersCounted() {
        var job = within(() -> {
            var submitted = jobs.submit(NEVER_RUN, new PeopleFiles.Submission(true, 4));
            parts.store(new FilePart(submitted, 0, true, List.of(row(2, ""), row(3, ""))));
            parts.store(new FilePart(submitted, 1, true, List.of(row(4, ""), row(5, ""))));
            return submitted;
        });
        scope.run(tenant.slug(), () -> taking.take(job, 1));
        scope.run(tenant.slug(), () -> taking.take(job, 0));

        var report = within(() -> parts.report(job).listing(parts.faults(job, 3)));

        assertEquals(
                List.of(2, 3, 4), report.errors().stream().map(RowFault::line).toList());
        assertEquals(1, report.errorsLeftOut());
        assertEquals(4, report.failed());
    }

    private static FileRow row(int line, String externalId) {
        var said = JsonNodeFactory.instance.objectNode();
        return FileRow.of(line, said.put("externalId", externalId).put("name", "Ada"));
    }

    private String state(UUID job) {
        return within(() -> ask("select state from job where id = :job", job));
    }

    private JsonNode result(UUID job) {
        return EventJson.tree(within(() -> ask("select result::text from job where id = :job", job)));
    }

    private String ask(String question, UUID job) {
        return (String) database.createNativeQuery(question, String.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    private <T> T within(Supplier<T> work) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
