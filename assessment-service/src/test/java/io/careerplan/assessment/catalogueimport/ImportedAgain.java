package io.careerplan.assessment.catalogueimport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobRun;
import io.careerplan.kit.request.FileBody;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Runs the job of an import as another instance does that takes it over. */
@ApplicationScoped
class ImportedAgain {

    static final String OPERATORS = "platform";

    private final TenantScope scope;
    private final ImportFiles files;
    private final CatalogueImportJob job;
    private final EntityManager database;

    ImportedAgain(TenantScope scope, ImportFiles files, CatalogueImportJob job, EntityManager database) {
        this.scope = scope;
        this.files = files;
        this.job = job;
        this.database = database;
    }

    /** A run of the job of this id, which need not be there. */
    JsonNode run(UUID id, byte[] zip) {
        return run(new AgainRun(id, OPERATORS), zip);
    }

    /** The same of a job whose submitter's organisation cannot be told of it. */
    JsonNode runUntellable(UUID id, byte[] zip) {
        return run(new AgainRun(id, "Not An Organisation"), zip);
    }

    private JsonNode run(AgainRun run, byte[] zip) {
        var file = new FileBody(zip, MediaType.valueOf(SentCatalogue.ZIP));
        return scope.call(OPERATORS, () -> {
            QuarkusTransaction.requiringNew().run(() -> files.store(run.id(), file));
            try {
                return job.run(run);
            } finally {
                QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from catalogue_file")
                        .executeUpdate());
            }
        });
    }

    private record AgainRun(UUID id, String tenant) implements JobRun {

        @Override
        public JsonNode input() {
            return EventJson.node(new ImportRequest(false, null, null));
        }

        @Override
        public <T> T input(Class<T> type) {
            return type.cast(new ImportRequest(false, null, null));
        }

        @Override
        public void progress(int percent) {
            assertTrue(percent > 0);
        }
    }
}
