package io.careerplan.assessment.catalogueimport;

import static org.awaitility.Awaitility.await;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Uploads as operators send them, what comes of them, and the starter catalogue again afterwards. */
@ApplicationScoped
public class SentCatalogue {

    static final String ZIP = "application/zip";
    public static final String CSV = "text/csv";

    private final CatalogueIntake intake;
    private final Catalogues catalogues;
    private final TenantScope scope;
    private final EntityManager database;

    SentCatalogue(CatalogueIntake intake, Catalogues catalogues, TenantScope scope, EntityManager database) {
        this.intake = intake;
        this.catalogues = catalogues;
        this.scope = scope;
        this.database = database;
    }

    /** A file as an operator sends it, with names and values of the query. */
    public static Response send(Api api, String type, byte[] file, String... query) {
        var request = api.free().header("Idempotency-Key", UUID.randomUUID()).contentType(type);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        // As a stream, because RestAssured would print each byte of an array.
        return request.body(new ByteArrayInputStream(file)).post("catalogue/imports");
    }

    /** The job at its end. */
    public static Response done(Response accepted) {
        String job = accepted.then().statusCode(202).extract().path("id");
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> Api.operator().get("jobs/{id}", job), read -> List.of("SUCCEEDED", "FAILED")
                        .contains(read.path("status")));
    }

    /** What came of an archive. */
    public static Response imported(byte[] zip, String... query) {
        return done(send(Api.operator(), ZIP, zip, query));
    }

    /** The catalogue that other tests count on. */
    public void restore() {
        become(StarterCatalogue.read());
        scope.run("shared", () -> QuarkusTransaction.requiringNew().run(() -> {
            for (var change : List.of(
                    "update catalogue_release set imported = false",
                    "delete from import_taking",
                    "delete from survey_figure",
                    "delete from survey_year",
                    "delete from former_rating",
                    "delete from projection")) {
                database.createNativeQuery(change).executeUpdate();
            }
        }));
    }

    /** Another shared catalogue from now on. */
    public void become(Catalogue catalogue) {
        intake.change("test " + UUID.randomUUID(), present -> catalogue, taken -> {});
        catalogues.look();
    }
}
