package io.careerplan.assessment.owncatalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class OwnSkillsTest {

    private static final String SKILL = """
            {"id": "%s", "name": "Ticket System", "kind": "KNOWLEDGE", "description": "Knows the ticket system."}
            """;
    private static final String OCCUPATION = """
            {"code": "clerk", "title": "Ticket Clerk", "description": "Files tickets.",
             "requirements": [{"skillId": "tickets", "importance": 4, "level": 6}]}
            """;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void itIsListedRatedAskedAndMissing() {
        add("tickets").then().statusCode(201).header("ETag", equalTo("\"0\"")).body("name", equalTo("Ticket System"));
        var ada = tenant.employee();

        ada.api().get("skills?limit=200").then().body("items", hasSize(69)).body("items[68].id", equalTo("tickets"));
        ada.api().get("skills/tickets").then().statusCode(200).body("kind", equalTo("KNOWLEDGE"));
        tenant.hr()
                .post(OCCUPATION, "occupations")
                .then()
                .statusCode(201)
                .body("requirements.skillName", contains("Ticket System"));
        ada.api()
                .post(
                        "{\"ratings\": [{\"skillId\": \"tickets\", \"scale\": \"onet-level\", \"level\": 2}]}",
                        "people/{p}/skill-ratings",
                        ada.id())
                .then()
                .statusCode(201);
        ada.api()
                .post("{\"targets\": [\"clerk\"]}", "people/{p}/gap-analyses", ada.id())
                .then()
                .statusCode(201)
                .body("targets[0].skills[0].skillName", equalTo("Ticket System"))
                .body("targets[0].skills[0].status", equalTo("GAP"));
    }

    @Test
    void nobodyElseSeesIt() {
        add("tickets").then().statusCode(201);
        var other = Tenant.existing().hr();

        other.get("skills?limit=200").then().body("items", hasSize(68));
        other.free().get("skills/tickets").then().statusCode(404);
        other.postAnyway(OCCUPATION, "occupations").then().statusCode(400);
    }

    @Test
    void itChangesUnderItsVersionAndOccupationsCallItByItsNewName() {
        add("tickets").then().statusCode(201);
        var hr = tenant.hr();
        hr.post(OCCUPATION, "occupations").then().statusCode(201);

        hr.change("{\"name\": \"Ticket Desk\"}", "skills/{s}", "tickets")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        hr.get("occupations/clerk")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("requirements.skillName", contains("Ticket Desk"));
        hr.changing("{\"name\": \"x\"}")
                .header("If-Match", "\"0\"")
                .patch("skills/tickets")
                .then()
                .statusCode(412);
        hr.changing("{\"name\": \"x\"}").patch("skills/tickets").then().statusCode(428);
        hr.changing("{\"name\": \"x\"}")
                .header("If-Match", "*")
                .patch("skills/2.A.1.a")
                .then()
                .statusCode(404);
        assertEquals(
                List.of("/id"),
                Api.pointers(
                        hr.changing("{\"id\": \"x\"}").header("If-Match", "*").patch("skills/tickets")));
    }

    @Test
    void itGoesWhenNoOccupationAsksItAnyMore() {
        add("tickets").then().statusCode(201);
        var hr = tenant.hr();
        hr.post(OCCUPATION, "occupations").then().statusCode(201);

        hr.free().post("skills/tickets/retirement").then().statusCode(409).body("code", equalTo("skill-in-use"));
        hr.act("occupations/{c}/retirement", "clerk").then().statusCode(200);
        hr.act("skills/{s}/retirement", "tickets").then().statusCode(200);
        hr.get("skills?limit=200").then().body("items.id", not(hasItem("tickets")));
        hr.free().get("skills/tickets").then().statusCode(404);
        hr.free().post("skills/2.A.1.a/retirement").then().statusCode(404);
        add("tickets").then().statusCode(201);
    }

    @Test
    void whatIsTakenOrOfAnotherFormIsRefused() {
        add("tickets").then().statusCode(201);
        add("tickets").then().statusCode(409).body("code", equalTo("skill-id-taken"));
        assertEquals(List.of("/id"), Api.pointers(tenant.hr().postAnyway(SKILL.formatted("2.A.1.a"), "skills")));
        var technology = SKILL.formatted("mine").replace("KNOWLEDGE", "TECHNOLOGY");
        assertEquals(List.of("/kind"), Api.pointers(tenant.hr().postAnyway(technology, "skills")));
        tenant.employee()
                .api()
                .postAnyway(SKILL.formatted("mine"), "skills")
                .then()
                .statusCode(403);
        tenant.hr().get("skills/2.A.1.a").then().statusCode(200).body("name", equalTo("Reading Comprehension"));
        tenant.hr().get("skills?limit=200").then().body("items.id", hasItems("2.A.1.a", "tickets"));
    }

    private Response add(String id) {
        return tenant.hr().post(SKILL.formatted(id), "skills");
    }
}
