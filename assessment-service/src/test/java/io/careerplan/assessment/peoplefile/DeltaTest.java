package io.careerplan.assessment.peoplefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever walks through what changed meets everybody in their last state, whatever a file changes meanwhile. */
@AssessmentTest
class DeltaTest {

    private static final int CROWD = 450;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void aWalkMeetsEverybodyInTheirLastStateWhileAFileChangesThem() {
        var since = Instant.now().minusSeconds(1);
        var hr = tenant.hrSystem();
        Sent.counts(hr, file("Before"));
        var departments = new HashMap<String, String>();
        var order = new ArrayList<String>();
        var page = page(Map.of("updatedSince", since.toString(), "limit", 100));
        take(page, departments, order);

        assertEquals(List.of(0, CROWD, 0, 0), Sent.counts(hr, file("After")));
        while (page.path("next") != null) {
            page = page(Map.of("updatedSince", since.toString(), "limit", 100, "cursor", page.<String>path("next")));
            take(page, departments, order);
        }

        assertEquals(CROWD, departments.size());
        assertTrue(departments.values().stream().allMatch("After"::equals), departments::toString);
        assertEquals(order.stream().sorted().toList(), order);
    }

    private static void take(Response page, Map<String, String> departments, List<String> order) {
        List<Map<String, Object>> items = page.then().statusCode(200).extract().path("items");
        items.forEach(each -> departments.put((String) each.get("externalId"), (String) each.get("department")));
        items.forEach(
                each -> order.add(Instant.parse((String) each.get("updatedAt")).toEpochMilli() + " " + each.get("id")));
    }

    private static String file(String department) {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> "E-" + i + ",Somebody," + department)
                .collect(Collectors.joining("\n", "externalId,name,department\n", "\n"));
    }

    private Response page(Map<String, ?> query) {
        return tenant.hrSystem().request().queryParams(query).get("people");
    }
}
