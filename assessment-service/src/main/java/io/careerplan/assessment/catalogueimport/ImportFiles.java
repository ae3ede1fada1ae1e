package io.careerplan.assessment.catalogueimport;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.request.FileBody;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;

/** Files that wait to be taken in, beside their jobs; each goes when its job ends. */
@ApplicationScoped
class ImportFiles {

    private static final String STORE =
            "insert into catalogue_file (tenant, job_id, media_type, content) values (?, ?, ?, ?)";
    private static final String FIND = "select media_type, content from catalogue_file where tenant = ? and job_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    ImportFiles(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void store(UUID job, FileBody file) {
        var type = file.is(FileBody.ZIP) ? FileBody.ZIP : FileBody.CSV;
        database.call(Sql.of(STORE, tenant.require(), job, type, file.bytes())::update);
    }

    Optional<FileBody> find(UUID job) {
        var question = Sql.of(FIND, tenant.require(), job);
        return database.call(connection -> question.first(
                connection,
                row -> new FileBody(row.getBytes("content"), MediaType.valueOf(row.getString("media_type")))));
    }
}
