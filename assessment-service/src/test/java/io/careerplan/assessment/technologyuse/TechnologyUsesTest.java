package io.careerplan.assessment.technologyuse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.technology.TechnologyId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With what is shipped: the technologies that the release calls in demand. */
@AssessmentTest
class TechnologyUsesTest {

    private static final String DEVELOPERS = "15-1252.00";
    private static final String JAVA = TechnologyId.of("Oracle Java");

    private final Api api = Tenant.unknown().signIn("reader", "E-1", "employee");

    @Test
    void anOccupationNamesTheRowOfEachTechnology() {
        var java = "items.find { it.name == 'Oracle Java' }";

        api.get("occupations/{c}/technologies?inDemand=true&hot=true", DEVELOPERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(31))
                .body("items.hot", everyItem(equalTo(true)))
                .body(java + ".skillId", equalTo(JAVA))
                .body(java + ".commodity.code", equalTo("43232405"))
                .body(java + ".source.dataSet", equalTo("O*NET Technology Skills"))
                .body(java + ".source.release", equalTo("30.1"))
                .body(java + ".source.row", equalTo("15-1252.00 43232405 Oracle Java"))
                .body("next", nullValue());
        api.get("occupations/{c}", DEVELOPERS)
                .then()
                .statusCode(200)
                .body("technologies.all", equalTo(33))
                .body("technologies.inDemand", equalTo(33))
                .body("technologies.hot", equalTo(31));
        api.get("occupations/{c}/technologies?hot=false", DEVELOPERS)
                .then()
                .body("items.name", equalTo(List.of("Operating system software", "RESTful API")));
        api.get("occupations/{c}/technologies?inDemand=false", DEVELOPERS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void thePagesFollowOneAnother() {
        var first = api.get("occupations/{c}/technologies?limit=30", DEVELOPERS);
        first.then().statusCode(200).body("items", hasSize(30)).body("next", notNullValue());
        String next = first.path("next");

        api.get("occupations/{c}/technologies?limit=30&cursor={n}", DEVELOPERS, next)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        api.free()
                .get("occupations/15-1252.00/technologies?hot=true&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        api.free().get("occupations/99-9999.00/technologies").then().statusCode(404);
        assertEquals(
                List.of("hot", "inDemand"),
                Api.pointers(api.free().get("occupations/15-1252.00/technologies?inDemand=yes&hot=1")));
        assertEquals(List.of("kind", "q"), Api.pointers(api.free().get("skills?kind=TOOL&q=" + "x".repeat(101))));
    }

    @Test
    void technologiesAreFoundAmongSkillsOnlyWhenAskedFor() {
        api.get("skills?kind=TECHNOLOGY&q=java oracle")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(JAVA))
                .body("items.kind", everyItem(equalTo("TECHNOLOGY")));
        api.get("skills?limit=200&q=java").then().statusCode(200).body("items.id", not(hasItem(JAVA)));
        api.get("skills?kind=KNOWLEDGE").then().statusCode(200).body("items", hasSize(33));
        var first = api.get("skills?kind=TECHNOLOGY&limit=200");
        first.then().statusCode(200).body("items", hasSize(200)).body("next", notNullValue());
        String next = first.path("next");
        api.get("skills?kind=TECHNOLOGY&limit=200&cursor={n}", next)
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(5));
        api.get("skills/{id}", JAVA)
                .then()
                .statusCode(200)
                .body("name", equalTo("Oracle Java"))
                .body("description", equalTo("Object or component oriented development software"));
        api.free().get("skills/T.oracle-java-00000000").then().statusCode(404);
    }
}
