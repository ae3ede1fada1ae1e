package io.careerplan.assessment.development;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.restassured.response.Response;
import java.util.UUID;

/** Somebody who was compared with an occupation, and what they plan from that. */
final class DevelopmentScene {

    static final String ALL = "people/{p}/development-plans";
    static final String ONE = ALL + "/{d}";
    static final String HR_SPECIALISTS = "13-1071.00";
    static final String READING = "2.A.1.a";
    static final String WRITING = "2.A.1.c";

    final Tenant tenant;
    final Someone ada;
    private UUID analysis;

    private DevelopmentScene(Tenant tenant) {
        this.tenant = tenant;
        this.ada = tenant.employee();
        this.analysis = new UUID(0, 0);
    }

    /** Reading and writing are rated below what the occupation asks, and so it was found. */
    static DevelopmentScene withTwoGaps(Said said) {
        var scene = new DevelopmentScene(Tenant.existing());
        said.rated(scene.ada, READING, 3.0);
        said.rated(scene.ada, WRITING, 2.0);
        scene.analyseAgain();
        return scene;
    }

    UUID analysis() {
        return analysis;
    }

    void analyseAgain() {
        analysis = analyse(ada);
    }

    static UUID analyse(Someone person) {
        return Api.id(person.api()
                .post("{\"targets\": [\"" + HR_SPECIALISTS + "\"]}", "people/{p}/gap-analyses", person.id()));
    }

    void circumstances(String circumstances) {
        ada.api()
                .change("{\"circumstances\": " + circumstances + "}", "people/{id}", ada.id())
                .then()
                .statusCode(200);
    }

    Response create(Api caller, String more) {
        return post(caller, ada, "{\"analysisId\": \"" + analysis + "\"" + more + "}");
    }

    /** A plan of five hours a week. */
    Response create() {
        return create(ada.api(), ", \"weeklyHours\": 5");
    }

    static Response post(Api caller, Someone person, String body) {
        return caller.free().body(body).post(ALL, person.id());
    }

    Response patch(UUID id, String patch) {
        return ada.api().changing(patch).header("If-Match", "\"0\"").patch(ONE, ada.id(), id);
    }

    void complete(UUID id) {
        ada.api().act(ONE + "/completion", ada.id(), id).then().statusCode(200);
    }
}
