package io.careerplan.assessment.touchedpeople;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.official.OfficialFixture;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class TouchedPeopleTest {

    private static final String AGENTS = "43-4051.00";
    private static final String HR_SPECIALISTS = "13-1071.00";

    @Inject
    SentCatalogue sent;

    @Inject
    Said said;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void anHrPartnerReadsWhoseGoalsAndTargetsAReleaseTouches() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var bob = tenant.employee();
        goal(tenant.employee(), "");
        said.rated(bob, "2.A.1.a", 4.0);
        analysed(bob);
        var expected = Stream.of(
                        line(ada, "GOAL", goal(ada, AGENTS)),
                        line(ada, "GOAL", goal(ada, AGENTS)),
                        line(bob, "GOAL", goal(bob, HR_SPECIALISTS)),
                        line(bob, "GAP_ANALYSIS", analysed(bob)))
                .sorted()
                .toList();
        var release = imported();

        for (int limit : List.of(1, 3, 4, 50)) {
            assertEquals(expected, walk(tenant.hr(), release, limit), "pages of " + limit);
        }
        tenant.hr()
                .get("catalogue/releases/{r}/touched", release)
                .then()
                .body("items[0].keySet()", equalTo(Set.of("personId", "kind", "aimId")));
    }

    @Test
    void whoeverLeftIsNotAmongThemAndShortensNoPage() {
        var tenant = Tenant.existing();
        var people = Stream.generate(tenant::employee).limit(5).toList();
        var left = List.of(people.get(0), people.get(1), people.get(3));
        var expected = people.stream()
                .map(person -> Map.entry(person, line(person, "GOAL", goal(person, AGENTS))))
                .filter(each -> !left.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        left.forEach(person ->
                tenant.hr().act("people/{p}/departure", person.id()).then().statusCode(200));
        var release = imported();

        for (int limit : List.of(1, 2, 50)) {
            assertEquals(expected, walk(tenant.hr(), release, limit), "pages of " + limit);
        }
        var page = tenant.hr().get("catalogue/releases/{r}/touched?limit=2", release);
        page.then().body("items", hasSize(2)).body("next", nullValue());
    }

    @Test
    void thoseOfAnotherOrganisationAreNotAmongThem() {
        var tenant = Tenant.existing();
        goal(tenant.employee(), AGENTS);
        goal(tenant.employee(), AGENTS);
        var release = imported();
        var next = tenant.hr()
                .get("catalogue/releases/{r}/touched?limit=1", release)
                .<String>path("next");

        var other = Tenant.existing().hr();
        other.get("catalogue/releases/{r}/touched", release)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        other.free()
                .get("catalogue/releases/{r}/touched?cursor={c}", release, next)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void nobodyButHrPartnersReadsThem() {
        var tenant = Tenant.existing();
        var release = imported();

        for (var role : List.of("employee", "coach", "mentor", "operator")) {
            tenant.signIn(role, role, role)
                    .free()
                    .get("catalogue/releases/{r}/touched", release)
                    .then()
                    .statusCode(403);
        }
        tenant.hr()
                .free()
                .get("catalogue/releases/{r}/touched", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static List<String> walk(Api reader, String release, int limit) {
        var all = new ArrayList<String>();
        String next = null;
        do {
            var page = reader.get(
                    "catalogue/releases/{r}/touched?limit={l}" + (next == null ? "" : "&cursor=" + next),
                    release,
                    limit);
            List<Map<String, String>> items =
                    page.then().statusCode(200).extract().path("items");
            items.forEach(item -> all.add(item.get("personId") + " " + item.get("aimId") + " " + item.get("kind")));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private static String line(Someone person, String kind, UUID aim) {
        return person.id() + " " + aim + " " + kind;
    }

    private static String imported() {
        return SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                .path("result.release");
    }

    private static UUID goal(Someone person, String occupation) {
        var body = "{\"horizon\": \"VISION\", \"statement\": \"Work there\", \"due\": \"%s\"%s}"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC).plusYears(6),
                        occupation.isEmpty() ? "" : ", \"occupation\": \"" + occupation + "\"");
        return Api.id(person.api().post(body, "people/{p}/goals", person.id()));
    }

    private static UUID analysed(Someone person) {
        var body = "{\"targets\": [\"%s\", \"%s\"]}".formatted(AGENTS, HR_SPECIALISTS);
        return Api.id(person.api().post(body, "people/{p}/gap-analyses", person.id()));
    }
}
