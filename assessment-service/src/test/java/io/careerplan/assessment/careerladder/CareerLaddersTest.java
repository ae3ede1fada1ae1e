package io.careerplan.assessment.careerladder;

import static io.careerplan.assessment.careerladder.LadderSteward.AGENTS;
import static io.careerplan.assessment.careerladder.LadderSteward.HR_SPECIALISTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class CareerLaddersTest {

    private Tenant tenant;
    private LadderSteward ladders;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
        ladders = new LadderSteward(tenant);
    }

    @Test
    void itsPeopleReadItRungByRungAndStepByStep() {
        ladders.own("hero");
        var added = ladders.add("Support", AGENTS, "hero", HR_SPECIALISTS);

        added.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("Support"))
                .body("rungs.code", contains(AGENTS, "hero", HR_SPECIALISTS))
                .body("rungs[1].title", equalTo("Support Hero"))
                .body("rungs.listed", contains(true, true, true))
                .body("steps.from", contains(AGENTS, "hero"))
                .body("steps.to", contains("hero", HR_SPECIALISTS))
                .body("steps.similarity[0]", notNullValue());
        var id = Api.id(added);
        assertTrue(added.header("Location").endsWith("/career-ladders/" + id));
        var ada = tenant.employee().api();
        var read = ada.get("career-ladders/{id}", id);
        assertEquals(added.asString(), read.asString());
        ada.request()
                .header("If-None-Match", read.header("ETag"))
                .get("career-ladders/{id}", id)
                .then()
                .statusCode(304);
        ada.get("career-ladders").then().statusCode(200).body("items.id", contains(id.toString()));
    }

    @Test
    void aMoveThatIsAStepNamesTheLadderToItsPeopleAlone() {
        ladders.own("hero");
        var first = Api.id(ladders.add("First", AGENTS, "hero", HR_SPECIALISTS));
        ladders.add("Second", AGENTS, "hero").then().statusCode(201);
        var step = "items.find { it.code == 'hero' }.ladder";

        var ada = tenant.employee().api();
        walk(ada, AGENTS).then().body(step + ".id", equalTo(first.toString())).body(step + ".name", equalTo("First"));
        ada.get("occupations/{c}/moves?limit=200", HR_SPECIALISTS)
                .then()
                .statusCode(200)
                .body("items.findAll { it.ladder != null }", hasSize(0));
        Tenant.existing()
                .hr()
                .get("occupations/{c}/moves?limit=200", AGENTS)
                .then()
                .body("items.findAll { it.ladder != null }", hasSize(0));
    }

    /** The page that tells of the own occupation, which is near to nothing. */
    private static Response walk(Api reader, String from) {
        var page = reader.get("occupations/{c}/moves?limit=200", from);
        while (page.path("items.find { it.code == 'hero' }") == null) {
            String next = page.then().statusCode(200).extract().path("next");
            page = reader.get("occupations/{c}/moves?limit=200&cursor={n}", from, next);
        }
        return page;
    }

    @Test
    void aRungWithoutRatingsIsOnTheLadderAndNoStepLeadsThere() {
        tenant.hr()
                .post("{\"code\": \"bare\", \"title\": \"Bare\", \"description\": \"x\"}", "occupations")
                .then()
                .statusCode(201);

        ladders.add("Bare", AGENTS, "bare", HR_SPECIALISTS)
                .then()
                .statusCode(201)
                .body("rungs", hasSize(3))
                .body("steps", hasSize(0));
    }

    @Test
    void eachWrongRungIsNamed() {
        assertEquals(
                List.of("/rungs/1", "/rungs/2"),
                Api.pointers(ladders.addAnyway(AGENTS, "99-9999.99", AGENTS, HR_SPECIALISTS)));
        assertEquals(List.of("/rungs"), Api.pointers(ladders.addAnyway(AGENTS)));
        var many = IntStream.range(0, 21).mapToObj(at -> "code-" + at).toArray(String[]::new);
        assertEquals(List.of("/rungs"), Api.pointers(ladders.addAnyway(many)));
        ladders.own("gone");
        tenant.hr().act("occupations/{c}/retirement", "gone").then().statusCode(200);
        assertEquals(List.of("/rungs/0"), Api.pointers(ladders.addAnyway("gone", AGENTS)));
    }

    @Test
    void itChangesForWhoHasSeenItAndOnlyWhenSomethingIsOther() {
        var id = Api.id(ladders.add("Support", AGENTS, HR_SPECIALISTS));
        var hr = tenant.hr();

        hr.change("{\"name\": \"Helpers\", \"description\": \"Up\"}", "career-ladders/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("rungs.code", contains(AGENTS, HR_SPECIALISTS));
        hr.change("{\"name\": \"Helpers\"}", "career-ladders/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        hr.changing("{\"name\": \"x\"}").patch("career-ladders/" + id).then().statusCode(428);
        hr.changing("{\"name\": \"x\"}")
                .header("If-Match", "\"0\"")
                .patch("career-ladders/" + id)
                .then()
                .statusCode(412);
        assertEquals(
                List.of("/steps"),
                Api.pointers(
                        hr.changing("{\"steps\": []}").header("If-Match", "*").patch("career-ladders/" + id)));
        assertEquals(
                List.of("/rungs/1"),
                Api.pointers(hr.changing("{\"rungs\": [\"%s\", \"nothing\"]}".formatted(AGENTS))
                        .header("If-Match", "*")
                        .patch("career-ladders/" + id)));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var id = Api.id(ladders.add("Secret", AGENTS, HR_SPECIALISTS));
        var other = Tenant.existing().hr();

        other.get("career-ladders").then().body("items", hasSize(0));
        other.free().get("career-ladders/" + id).then().statusCode(404);
        other.free().post("career-ladders/" + id + "/retirement").then().statusCode(404);
        other.changing("{\"name\": \"Mine\"}")
                .header("If-Match", "*")
                .patch("career-ladders/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void hrPartnersAndOperatorsOfTheTenantKeepThem() {
        var body = LadderSteward.body("Support", AGENTS, HR_SPECIALISTS);
        var id = Api.id(tenant.signIn("op", "O-1", "operator").post(body, "career-ladders"));
        for (var role : List.of("employee", "coach", "mentor")) {
            var api = tenant.signIn(role, role, role);
            api.get("career-ladders/{id}", id).then().statusCode(200);
            api.postAnyway(body, "career-ladders").then().statusCode(403);
            api.changing("{}")
                    .header("If-Match", "*")
                    .patch("career-ladders/" + id)
                    .then()
                    .statusCode(403);
            api.free().post("career-ladders/" + id + "/retirement").then().statusCode(403);
        }
        Tenant.unknown()
                .hr()
                .postAnyway(body, "career-ladders")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-missing"));
    }

    @Test
    void theSameKeyAddsOnceAndPagesJoin() {
        var request = tenant.hr().request().header("Idempotency-Key", "k-" + tenant.slug());
        var body = LadderSteward.body("Once", AGENTS, HR_SPECIALISTS);
        var once = Api.id(request.body(body).post("career-ladders"));
        assertEquals(once, Api.id(request.body(body).post("career-ladders")));
        var second = Api.id(ladders.add("Second", HR_SPECIALISTS, AGENTS));

        var page = tenant.hr().get("career-ladders?limit=1");
        page.then().body("items.id", contains(second.toString()));
        tenant.hr()
                .get("career-ladders?limit=1&cursor={c}", (String) page.path("next"))
                .then()
                .statusCode(200)
                .body("items.id", contains(once.toString()))
                .body("next", nullValue());
    }
}
