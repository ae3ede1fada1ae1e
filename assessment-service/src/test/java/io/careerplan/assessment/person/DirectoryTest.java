package io.careerplan.assessment.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class DirectoryTest {

    private static final String CROWD = """
            insert into person (tenant, id, version, employment_state, document, registered_at, updated_at)
            select :tenant, gen_random_uuid(), 0, 'EMPLOYED',
                   jsonb_build_object('format', 1, 'profile', jsonb_build_object(
                       'externalId', 'crowd-' || n, 'name', 'Nobody', 'timeZone', 'UTC', 'locale', 'en',
                       'currency', 'EUR', 'programmes', '[]'::jsonb, 'industry', 'OTHER', 'experienceLevel', 'MID',
                       'department', 'D' || n % 10, 'circumstances', '{"locations": []}'::jsonb)),
                   now(), now()
              from generate_series(1, :size) n
            """;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Test
    void aPersonIsFoundByTheirExternalId() {
        Someone.register(tenant, "E-1");
        var id = Api.id(Someone.register(tenant, "E-2"));

        search(Map.of("externalId", "E-2")).then().statusCode(200).body("items.id", equalTo(List.of(id.toString())));
        search(Map.of("externalId", "E-3")).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aDepartmentAndChangesSinceAreFoundAloneAndTogether() {
        var before = Instant.now().minusSeconds(1);
        var id = Api.id(Someone.register(tenant, "E-1"));
        Someone.register(tenant, "E-2");
        var after = Instant.now();
        tenant.hr()
                .change("{\"department\": \"Finance\"}", "people/{id}", id)
                .then()
                .statusCode(200);

        search(Map.of("department", "Finance")).then().body("items.id", equalTo(List.of(id.toString())));
        search(Map.of("updatedSince", after.toString())).then().body("items.id", equalTo(List.of(id.toString())));
        search(Map.of("updatedSince", before.toString()))
                .then()
                .body("items.externalId", equalTo(List.of("E-2", "E-1")));
        search(Map.of("updatedSince", after.toString(), "department", "HR"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aWalkThroughFiveThousandSeesEveryoneOnceWhileOthersCome() {
        crowd(5000);
        var seen = new ArrayList<String>();
        var page = search(Map.of("limit", 200));
        for (int number = 0; page.path("next") != null; number++) {
            seen.addAll(page.path("items.externalId"));
            if (number % 5 == 0) {
                Someone.register(tenant, "late-" + number).then().statusCode(201);
            }
            page = search(Map.of("limit", 200, "cursor", page.<String>path("next")));
        }
        seen.addAll(page.path("items.externalId"));

        assertEquals(seen.size(), seen.stream().distinct().count());
        assertEquals(
                5000, seen.stream().filter(each -> each.startsWith("crowd-")).count());
    }

    @Test
    void aWalkThroughChangesMissesNothingThatChangesMeanwhile() {
        var since = Instant.now().minusSeconds(1);
        var first = Api.id(Someone.register(tenant, "E-1"));
        Someone.register(tenant, "E-2");
        Someone.register(tenant, "E-3");
        var page = search(Map.of("updatedSince", since.toString(), "limit", 2));
        tenant.hr()
                .change("{\"name\": \"Ada L.\"}", "people/{id}", first)
                .then()
                .statusCode(200);

        var rest = search(Map.of("updatedSince", since.toString(), "limit", 2, "cursor", page.<String>path("next")));

        assertEquals(List.of("E-1", "E-2"), page.path("items.externalId"));
        assertEquals(List.of("E-3", "E-1"), rest.path("items.externalId"));
    }

    @Test
    void theNextPageIsLinkedToo() {
        Someone.register(tenant, "E-1");
        Someone.register(tenant, "E-2");

        search(Map.of("limit", 1)).then().header("Link", containsString("rel=\"next\""));
        assertFalse(search(Map.of("limit", 2)).headers().hasHeaderWithName("Link"));
    }

    @Test
    void aCursorOpensOnlyTheListItCameFrom() {
        Someone.register(tenant, "E-1");
        Someone.register(tenant, "E-2");
        String cursor = search(Map.of("limit", 1)).path("next");
        var elsewhere = Tenant.existing();

        for (var refused : List.of(
                search(Map.of("limit", 1, "cursor", cursor, "department", "Finance")),
                search(Map.of("limit", 1, "cursor", cursor.substring(1))),
                elsewhere.hr().free().queryParam("cursor", cursor).get("people"))) {
            refused.then().statusCode(400).body("code", equalTo("cursor-invalid"));
        }
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,many", "updatedSince,yesterday", "updatedSince,-99999-01-01T00:00:00Z"})
    void aQueryThatCannotBeIsRefused(String name, String value) {
        var refused = tenant.hr().free().queryParam(name, value).get("people");

        assertEquals(List.of(name), Api.pointers(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "coach", "mentor", "operator"})
    void theDirectoryIsHrs(String role) {
        tenant.signIn("sub-1", "E-1", role).get("people").then().statusCode(403);
    }

    @Test
    void nobodyOfAnotherOrganisationIsInIt() {
        Tenant.existing().employee();

        assertTrue(search(Map.of()).<List<?>>path("items").isEmpty());
    }

    private Response search(Map<String, ?> query) {
        return tenant.hr().request().queryParams(query).get("people");
    }

    private void crowd(int size) {
        scope.run(tenant.slug(), () -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(CROWD)
                .setParameter("tenant", tenant.slug())
                .setParameter("size", size)
                .executeUpdate()));
    }
}
