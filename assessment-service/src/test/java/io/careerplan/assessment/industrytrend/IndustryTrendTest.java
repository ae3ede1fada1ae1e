package io.careerplan.assessment.industrytrend;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.CSV;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.done;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Years of the survey through an import to what a person reads. */
@AssessmentTest
class IndustryTrendTest {

    private static final String CLERKS = "43-4051.00";

    private static final String HEADER =
            "OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90";

    private Someone ada;

    @Inject
    SentCatalogue sent;

    @BeforeEach
    void beginWithAPerson() {
        ada = Tenant.existing().employee();
    }

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void anOlderYearIsHistoryAndThePresentWagesStay() {
        worksAs(CLERKS);
        taken(2003, "43-4051,Helpers,detailed,\"1,210\",1,2,36000,*,#", "43-0000,Office,major,500,1,2,3,4,5")
                .then()
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.release", nullValue())
                .body("result.surveyYears", hasSize(1))
                .body("result.surveyYears[0].year", equalTo(2003))
                .body("result.surveyYears[0].added", equalTo(2));

        reason("EMPLOYMENT_TREND", "NEWEST_FIGURES_ONLY");
        ada.api().get("occupations/" + CLERKS).then().body("wages.year", equalTo(2024));
    }

    @Test
    void twoYearsTellHowJobsAndPayChangedInWhicheverOrderTheyCame() {
        worksAs(CLERKS);
        taken(2003, "43-4051,Helpers,detailed,\"1,210\",1,2,36000,*,#", "43-0000,Office,major,500,1,2,3,4,5");
        taken(2001, "43-4051,Clerks,detailed,\"1,000\",1,2,30000,*,#", "43-0000,Office,major,400,1,2,3,4,5");

        position()
                .then()
                .body("trends.scope", contains("OCCUPATION", "MAJOR_GROUP", "OCCUPATION", "MAJOR_GROUP"))
                .body("trends[0].measure", equalTo("EMPLOYMENT"))
                .body("trends[0].code", equalTo("43-4051"))
                .body("trends[0].title", equalTo("Helpers"))
                .body("trends[0].renamed", equalTo(true))
                .body("trends[1].renamed", equalTo(false))
                .body("trends[0].change", equalTo(0.21f))
                .body("trends[0].changePerYear", equalTo(0.1f))
                .body("trends[0].earliest.title", equalTo("Clerks"))
                .body("trends[0].earliest.amount", equalTo(1000))
                .body("trends[0].earliest.source.dataSet", equalTo("BLS OEWS national"))
                .body("trends[0].earliest.source.release", equalTo("May 2001"))
                .body("trends[0].earliest.source.area", equalTo("US"))
                .body("trends[0].newest.source.row", equalTo("43-4051"))
                .body("trends[1].change", equalTo(0.25f))
                .body("trends[2].measure", equalTo("NOMINAL_MEDIAN_PAY"))
                .body("trends[2].change", equalTo(0.2f))
                .body("trends[2].newest.currency", equalTo("USD"))
                .body("missing.findAll { it.part.endsWith('_TREND') }", hasSize(0));
    }

    @Test
    void eachGroupIsToldAsFarAsItIsOfTheSameOccupations() {
        worksAs(CLERKS);
        groups(2001, 100, 400, 1000, "43-9011,A,detailed,7,1,2,3,4,5");
        groups(2003, 110, 500, 1200, "43-9021,B,detailed,7,1,2,3,4,5");

        position()
                .then()
                .body("trends[1].scope", equalTo("MINOR_GROUP"))
                .body("trends[1].code", equalTo("43-4000"))
                .body("trends[1].change", equalTo(0.1f))
                .body("trends[2].scope", equalTo("MAJOR_GROUP"))
                .body("trends[2].missing", equalTo("OTHER_MEMBERS"))
                .body("trends[2].change", nullValue())
                .body("trends[2].earliest.amount", equalTo(400))
                .body("trends[3].scope", equalTo("ALL_OCCUPATIONS"))
                .body("trends[3].change", equalTo(0.2f));
    }

    private static void groups(int year, int minor, int major, int total, String another) {
        taken(
                year,
                "43-4051,Clerks,detailed,100,1,2,3,4,5",
                "43-4000,Information,minor,%d,1,2,3,4,5".formatted(minor),
                "43-9000,Other,minor,9,1,2,3,4,5",
                "43-0000,Office,major,%d,1,2,3,4,5".formatted(major),
                "00-0000,All,total,%d,1,2,3,4,5".formatted(total),
                another);
    }

    /** The wages of the occupation are found by the crosswalk, under the code of several that the survey sums up. */
    @Test
    void anOccupationWhoseCodeTheNewestYearHasNoLongerIsToldByTheOneOfItsWages() {
        worksAs("29-2011.00");
        taken(2001, "29-2011,Technologists,detailed,100,1,2,30000,*,#", "29-2000,Some,minor,100,1,2,3,4,5");
        taken(2003, "29-2010,All of them,detailed,300,1,2,36000,*,#", "29-2000,Some,minor,300,1,2,3,4,5");

        position()
                .then()
                .body("trends[0].code", equalTo("29-2010"))
                .body("trends[0].title", equalTo("All of them"))
                .body("trends[0].missing", equalTo("OTHER_TAXONOMY"))
                .body("trends[0].newest.year", equalTo(2003))
                .body("trends[0].newest.amount", equalTo(300))
                .body("trends[0].earliest", nullValue())
                .body("trends[1].code", equalTo("29-2000"))
                .body("trends[1].missing", equalTo("OTHER_MEMBERS"));
        taken(2002, "29-2010,All of them,detailed,200,1,2,30000,*,#");
        position().then().body("trends[0].change", equalTo(0.5f)).body("trends[0].earliest.year", equalTo(2002));
    }

    @Test
    void theSameYearAgainChangesNothingAndADryRunOnlyCounts() {
        var file = "43-4051,Helpers,detailed,100,1,2,3,4,5";
        taken(2001, file, "11-1011,Chiefs,detailed,7,1,2,3,4,5");

        taken(2001, file, "11-1011,Chiefs,detailed,7,1,2,3,4,5")
                .then()
                .body("result.outcome", equalTo("UNCHANGED"))
                .body("result.surveyYears[0].added", equalTo(0))
                .body("result.surveyYears[0].figures", equalTo(2));
        for (var dryRun : new String[] {"true", "true", "false"}) {
            done(send(
                            Api.operator(),
                            CSV,
                            survey("43-4051,Helpers,detailed,200,1,2,3,4,5"),
                            "year",
                            "2001",
                            "dryRun",
                            dryRun))
                    .then()
                    .body("result.outcome", equalTo("TAKEN"))
                    .body("result.surveyYears[0].changed", equalTo(1))
                    .body("result.surveyYears[0].removed", equalTo(1));
        }
    }

    @Test
    void whyThereIsNoTrendIsSaid() {
        reason("PAY_TREND", "NO_OCCUPATION");
        worksAs("99-9999.00");
        reason("EMPLOYMENT_TREND", "OCCUPATION_UNLISTED");
        worksAs(CLERKS);
        reason("PAY_TREND", "NEWEST_FIGURES_ONLY");
        taken(2001, "11-1011,Chiefs,detailed,7,1,2,3,4,5");
        taken(2003, "11-1011,Chiefs,detailed,7,1,2,#,#,#");
        reason("PAY_TREND", "NOT_SURVEYED");
        worksAs("11-1011.00");
        reason("PAY_TREND", "TOP_CODED");
        taken(2003, "11-1011,Chiefs,detailed,*,1,2,*,#,#", "43-4051,Clerks,detailed,8,1,2,3,4,5");
        reason("EMPLOYMENT_TREND", "NOT_AVAILABLE");
        worksAs(CLERKS);
        reason("EMPLOYMENT_TREND", "OTHER_TAXONOMY");
    }

    private void reason(String part, String reason) {
        position().then().body("missing.find { it.part == '%s' }.reason".formatted(part), equalTo(reason));
    }

    private Response position() {
        var position = ada.api().get("people/{p}/market-position", ada.id());
        position.then().statusCode(200);
        return position;
    }

    private void worksAs(String code) {
        ada.api()
                .change("{\"currentOccupation\": \"" + code + "\"}", "people/{p}", ada.id())
                .then()
                .statusCode(200);
    }

    private static Response taken(int year, String... rows) {
        return done(send(Api.operator(), CSV, survey(rows), "year", String.valueOf(year)));
    }

    private static byte[] survey(String... rows) {
        return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(UTF_8);
    }
}
