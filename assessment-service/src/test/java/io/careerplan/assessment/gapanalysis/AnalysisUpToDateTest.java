package io.careerplan.assessment.gapanalysis;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analysis against ratings, values and grants that change meanwhile or afterwards. */
@AssessmentTest
class AnalysisUpToDateTest {

    private static final String HR_SPECIALISTS = "13-1071.00";
    private static final String READ = "[\"READ\"]";

    @Inject
    Said said;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPersonWhoRatedASkill() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        said.rated(ada, "2.A.1.c", 2.0);
    }

    @Test
    void anAnalysisWaitsForRatingsThatAreUnderWayAndCountsThem() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = new CompletableFuture<Response>();
            said.holding(ada, () -> {
                threads.execute(() -> answer.complete(analyse(ada, HR_SPECIALISTS)));
                assertThrows(TimeoutException.class, () -> answer.get(1, TimeUnit.SECONDS));
                said.rated(ada, "2.A.1.d", 6.0);
            });
            answer.get(20, TimeUnit.SECONDS).then().statusCode(201).body("skillProfile.version", equalTo(2));
        }
    }

    @Test
    void theEtagIsOfWhatIsShownSoThatAGrantIsSeenAtOnce() {
        said.valuesAchievement(ada);
        var id = Api.id(analyse(ada, HR_SPECIALISTS));
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", READ).then().statusCode(201);
        for (var path : List.of("people/{p}/gap-analyses/{a}", "people/{p}/gap-analyses/{a}/explanation")) {
            var etag = coach.api().get(path, ada.id(), id).header("ETag");
            assertNotEquals(ada.api().get(path, ada.id(), id).header("ETag"), etag);
            reread(coach, etag, path, id).then().statusCode(304);
        }

        var path = "people/{p}/gap-analyses/{a}";
        var before = coach.api().get(path, ada.id(), id).header("ETag");
        ada.grant(coach.id(), "MENTOR", "[\"GOALS\"]", READ).then().statusCode(201);
        var mentor = tenant.signIn("sub-" + coach.externalId(), coach.externalId(), "employee", "coach", "mentor");
        mentor.request()
                .header("If-None-Match", before)
                .get(path, ada.id(), id)
                .then()
                .statusCode(200)
                .body("targets[0].alignment", notNullValue());
    }

    private Response reread(Someone caller, String etag, String path, UUID id) {
        return caller.api().request().header("If-None-Match", etag).get(path, ada.id(), id);
    }

    @Test
    void itIsOutOfDateOnceThePersonLooksForSomethingElseInWork() {
        analyse(ada, HR_SPECIALISTS).then().statusCode(201);
        var values = """
                {"values": {"ACHIEVEMENT": 6, "INDEPENDENCE": 5, "RECOGNITION": 4, "RELATIONSHIPS": 7, "SUPPORT": 3,
                 "WORKING_CONDITIONS": 2}}""";
        ada.api()
                .request()
                .body(values)
                .put("people/{p}/work-values", ada.id())
                .then()
                .statusCode(201);
        assertEquals(List.of(DeliverableStatus.DONE, DeliverableStatus.OUTDATED), told(2));

        analyse(ada, HR_SPECIALISTS).then().statusCode(201);
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .body(values)
                .put("people/{p}/work-values", ada.id())
                .then()
                .statusCode(200);
        analyse(ada, HR_SPECIALISTS).then().statusCode(201);
        var done = DeliverableStatus.DONE;
        assertEquals(List.of(done, DeliverableStatus.OUTDATED, done, done), told(4));
    }

    /** What was told of the analysis as a document, once so much was. */
    private List<DeliverableStatus> told(int count) {
        return Heard.of(ada.id(), AssessmentDeliverableChanged.class, count).stream()
                .map(event -> event.deliverable().status())
                .toList();
    }

    private static Response analyse(Someone person, String target) {
        return person.api().post("{\"targets\": [\"" + target + "\"]}", "people/{p}/gap-analyses", person.id());
    }
}
