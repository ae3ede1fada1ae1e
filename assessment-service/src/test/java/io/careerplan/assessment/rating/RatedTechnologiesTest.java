package io.careerplan.assessment.rating;

import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.technology.TechnologyId;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class RatedTechnologiesTest {

    private static final int MOST = 500;
    private static final String EXCEL = level(TechnologyId.of("Microsoft Excel"), 4);
    private static final String JAVA = level(TechnologyId.of("Oracle Java"), 4);

    @Inject
    Said said;

    private Someone ada;
    private Someone coach;

    @BeforeEach
    void beginWithAPersonRatedInAllButOneOfTheTechnologiesThereMayBe() {
        var tenant = Tenant.existing();
        ada = tenant.employee();
        coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
        IntStream.range(1, MOST).forEach(each -> said.rated(ada, TechnologyId.of("Tool " + each), 4));
        said.rated(ada, TechnologyId.of("Tool 1"), 5);
    }

    @Test
    void technologiesBeyondTheMostAreRefusedWhoeverRatesThem() {
        for (var rater : List.of(ada, coach)) {
            assertRefused(rate(rater.api(), ada, level(WRITING, 3), EXCEL, JAVA));
        }
        assertEquals(MOST, said.rows(ada, "skill_rating"));

        rate(coach.api(), ada, EXCEL).then().statusCode(201);

        assertRefused(rate(ada.api(), ada, JAVA));
        assertRefused(rate(ada.api(), ada, EXCEL, JAVA));
        rate(ada.api(), ada, EXCEL, level(WRITING, 3)).then().statusCode(201);
    }

    private static void assertRefused(Response answer) {
        answer.then()
                .statusCode(409)
                .body("code", equalTo("too-many-technologies"))
                .body("detail", containsString("at most 500 "));
    }
}
