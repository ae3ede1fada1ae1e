package io.careerplan.assessment.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.Money;
import io.careerplan.events.PersonChanged;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class ProfileTest {

    private static final String CIRCUMSTANCES = """
            {"circumstances": {"weeklyHours": 6, "monthlyBudget": {"amount": "150.00", "currency": "EUR"},
             "locations": ["Berlin", "remote"], "constraints": "Shared care of two children."}}
            """;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void thePersonSaysTheirCircumstancesAndTheOtherServicesHear() {
        var ada = tenant.employee();

        ada.api()
                .change(CIRCUMSTANCES, "people/{id}", ada.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("circumstances.monthlyBudget.amount", equalTo("150.00"))
                .body("circumstances.weeklyHours", equalTo(6));

        var told = Heard.of(ada.id(), PersonChanged.class, 2).getLast().person();
        assertEquals(2, told.version());
        assertEquals(
                new Money(new BigDecimal("150.00"), "EUR"), told.circumstances().monthlyBudget());
        assertEquals(List.of("Berlin", "remote"), told.circumstances().locations());
    }

    @Test
    void oneOfTheCircumstancesIsChangedOrClearedAlone() {
        var ada = tenant.employee();
        ada.api().change(CIRCUMSTANCES, "people/{id}", ada.id()).then().statusCode(200);

        ada.api()
                .change("{\"circumstances\": {\"weeklyHours\": 4.5, \"constraints\": null}}", "people/{id}", ada.id())
                .then()
                .statusCode(200)
                .body("circumstances.weeklyHours", equalTo(4.5f))
                .body("circumstances.constraints", nullValue())
                .body("circumstances.monthlyBudget.amount", equalTo("150.00"));
    }

    @Test
    void aChangeToWhatAlreadyIsTellsNobody() {
        var ada = tenant.employee();
        ada.api().change(CIRCUMSTANCES, "people/{id}", ada.id()).then().statusCode(200);

        ada.api()
                .change(CIRCUMSTANCES, "people/{id}", ada.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ada.api().change("{}", "people/{id}", ada.id()).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void hrSeesTheDirectoryAndNeverTheCircumstances() {
        var ada = tenant.employee();
        ada.api().change(CIRCUMSTANCES, "people/{id}", ada.id()).then().statusCode(200);
        var hr = tenant.hr();

        hr.get("people/{id}", ada.id())
                .then()
                .statusCode(200)
                .body("name", notNullValue())
                .body("circumstances", nullValue());
        var list = hr.request().queryParam("externalId", ada.externalId()).get("people");
        list.then()
                .statusCode(200)
                .body("items[0].id", equalTo(ada.id().toString()))
                .body("items[0].circumstances", nullValue());
        hr.change("{\"department\": \"Finance\"}", "people/{id}", ada.id())
                .then()
                .statusCode(200)
                .body("department", equalTo("Finance"))
                .body("circumstances", nullValue());
        ada.api().get("people/{id}", ada.id()).then().body("circumstances.weeklyHours", equalTo(6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"circumstances\": {\"weeklyHours\": 1}}         | /circumstances",
                "{\"circumstances\": null}                         | /circumstances",
                "{\"id\": \"x\"}                                   | /id",
                "{\"employmentState\": \"LEFT\"}                   | /employmentState",
                "{\"signedIn\": false}                             | /signedIn",
            })
    void hrIsToldWhatIsNotTheirs(String patch, String pointer) {
        var ada = tenant.employee();

        assertEquals(List.of(pointer), refused(tenant.hr(), ada.id(), patch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"externalId\": \"E-x\"", "\"department\": \"Board\"", "\"programmes\": [\"x\"]"})
    void theEmployersRecordIsNotThePersonsToChange(String member) {
        var ada = tenant.employee();
        var field = member.substring(1, member.indexOf('"', 1));

        assertEquals(List.of("/" + field), refused(ada.api(), ada.id(), "{" + member + ", \"name\": \"Eve\"}"));
        ada.api().get("people/{id}", ada.id()).then().header("ETag", "\"1\"").body("name", equalTo("Ada Lindqvist"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"timeZone\": \"+02:00\"}                                                      | /timeZone",
                "{\"name\": null}                                                                | /name",
                "{\"name\": 7}                                                                   | /name",
                "{\"currentSince\": \"2999-01-01\"}                                              | /currentSince",
                "{\"currentOccupation\": \"plumber\"}                                            | /currentOccupation",
                "{\"circumstances\": {\"weeklyHours\": 81}}                                      | /circumstances/weeklyHours",
                "{\"circumstances\": {\"mood\": 1}}                                              | /circumstances/mood",
                "{\"circumstances\": {\"locations\": [\"\"]}}                                    | /circumstances/locations/0",
                "{\"circumstances\": {\"monthlyBudget\": {\"amount\": 5, \"currency\": \"EUR\"}}} | /circumstances/monthlyBudget/amount",
                "{\"circumstances\": {\"monthlyBudget\": {\"amount\": \"-1\", \"currency\": \"EUR\"}}} | /circumstances/monthlyBudget",
            })
    void whatCannotBeIsRefused(String patch, String pointer) {
        var ada = tenant.employee();

        assertEquals(List.of(pointer), refused(ada.api(), ada.id(), patch));
    }

    @Test
    void aChangeNamesTheVersionItKnows() {
        var ada = tenant.employee();
        var patch = "{\"name\": \"Ada L.\"}";

        ada.api().changing(patch).patch("people/{id}", ada.id()).then().statusCode(428);
        ada.api()
                .changing(patch)
                .header("If-Match", "\"0\"")
                .patch("people/{id}", ada.id())
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        ada.api().get("people/{id}", ada.id()).then().body("name", equalTo("Ada Lindqvist"));
    }

    @Test
    void anExternalIdThatIsTakenIsRefused() {
        var ada = tenant.employee();
        var bob = tenant.employee();

        tenant.hr()
                .change("{\"externalId\": \"%s\"}".formatted(bob.externalId()), "people/{id}", ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-taken"));
    }

    @Test
    void nobodyElseSeesOrChangesAPerson() {
        var ada = tenant.employee();
        var patch = "{\"name\": \"Eve\"}";
        var elsewhere = Tenant.existing();

        for (var other : List.of(
                tenant.employee().api(),
                tenant.coach().api(),
                elsewhere.employee().api(),
                elsewhere.hr())) {
            other.get("people/{id}", ada.id()).then().statusCode(404).body("code", equalTo("not-found"));
            other.changing(patch)
                    .header("If-Match", "\"1\"")
                    .patch("people/{id}", ada.id())
                    .then()
                    .statusCode(404);
        }
    }

    private static List<String> refused(Api api, Object id, String patch) {
        var etag = api.get("people/{id}", id).header("ETag");
        return Api.pointers(api.changing(patch).header("If-Match", etag).patch("people/{id}", id));
    }
}
