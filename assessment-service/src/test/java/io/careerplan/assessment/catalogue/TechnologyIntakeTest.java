package io.careerplan.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class TechnologyIntakeTest {

    private static final Catalogue STARTER = StarterCatalogue.read();

    private static final Sql VERSIONS =
            Sql.of("select code, version from occupation where tenant = ? order by code", SharedTenant.NAME);

    @Inject
    CatalogueIntake intake;

    @Inject
    StoredCatalogue stored;

    @Inject
    WorkerDatabase worker;

    @Inject
    SentCatalogue sent;

    @AfterEach
    void restore() {
        sent.restore();
    }

    /** Each occupation that is told gets a higher version. */
    @Test
    void theyLieBesideTheOccupationsSoNoneIsToldAgain() {
        take(STARTER);
        var versions = versions();

        take(new Catalogue(STARTER.occupations(), List.copyOf(STARTER.skills()), STARTER.resources()));
        take(STARTER);

        assertEquals(versions, versions());
    }

    private List<String> versions() {
        return worker.call(connection -> VERSIONS.list(connection, row -> row.getString(1) + " " + row.getLong(2)));
    }

    /** An own occupation is told again under a higher version whenever something follows on a catalogue. */
    @Test
    void nothingFollowsOnTechnologiesAlone() {
        var hr = Tenant.existing().hr();
        hr.post("{\"code\": \"own\", \"title\": \"Own\", \"description\": \"Own.\"}", "occupations")
                .then()
                .statusCode(201);
        intake.follow();
        var version = hr.get("occupations/own").header("ETag");

        take(new Catalogue(STARTER.occupations(), List.copyOf(STARTER.skills()), STARTER.resources()));
        assertTrue(stored.read().technologies().isEmpty());
        take(STARTER);

        assertEquals(STARTER.technologies(), stored.read().technologies());
        assertEquals(version, hr.get("occupations/own").header("ETag"));
    }

    /** Who has some by an import keeps those. */
    @Test
    void anImportOfBeforeThereWereAnyGetsThoseThatAreShipped() {
        var codes = STARTER.technologies().occupations();
        var dropped = codes.stream().sorted().findFirst().orElseThrow();
        var rest = STARTER.occupations().stream()
                .filter(each -> !each.code().equals(dropped))
                .toList();
        imported(new Catalogue(rest, List.copyOf(STARTER.skills()), STARTER.resources()));

        take(STARTER);
        var found = stored.read();
        assertEquals(rest, List.copyOf(found.occupations()));
        assertEquals(STARTER.technologies().only(found.technologies().occupations()), found.technologies());
        assertEquals(codes.size() - 1, found.technologies().occupations().size());

        var fewer = STARTER.technologies().only(List.of(codes.iterator().next()));
        imported(new Catalogue(STARTER.occupations(), List.copyOf(STARTER.skills()), STARTER.resources(), fewer));
        take(STARTER);
        assertEquals(fewer, stored.read().technologies());
    }

    private void imported(Catalogue catalogue) {
        intake.change("import " + UUID.randomUUID(), present -> catalogue, taken -> {});
    }

    private void take(Catalogue catalogue) {
        assertTrue(intake.take("technologies " + UUID.randomUUID(), () -> catalogue, taken -> {}));
        intake.follow();
    }
}
