package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;

/** Ladders and rungs of one organisation. */
record LadderSteward(Tenant tenant) {

    static final String AGENTS = "43-4051.00";
    static final String HR_SPECIALISTS = "13-1071.00";

    /** An own occupation that asks two skills. */
    void own(String code) {
        var body = """
                {"code": "%s", "title": "Support Hero", "description": "Helps whoever calls.", "jobZone": 3,
                 "requirements": [{"skillId": "2.A.1.a", "importance": 4.5, "level": 5},
                                  {"skillId": "2.A.1.b", "importance": 4, "level": 3.5}]}
                """.formatted(code);
        tenant.hr().post(body, "occupations").then().statusCode(201);
    }

    Response add(String name, String... rungs) {
        return tenant.hr().post(body(name, rungs), "career-ladders");
    }

    /** One that the service has to refuse. */
    Response addAnyway(String... rungs) {
        return tenant.hr().postAnyway(body("Wrong", rungs), "career-ladders");
    }

    static String body(String name, String... rungs) {
        return "{\"name\": \"%s\", \"rungs\": [\"%s\"]}".formatted(name, String.join("\", \"", rungs));
    }
}
