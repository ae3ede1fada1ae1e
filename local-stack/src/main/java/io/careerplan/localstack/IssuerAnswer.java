package io.careerplan.localstack;

import java.util.Map;
import org.jose4j.json.JsonUtil;

/** What the issuer sends back: status and JSON body. */
record IssuerAnswer(int status, String json) {

    static IssuerAnswer error(int status, String code, String description) {
        return new IssuerAnswer(status, JsonUtil.toJson(Map.of("error", code, "error_description", description)));
    }
}
