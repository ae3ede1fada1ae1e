package io.careerplan.assessment;

import io.careerplan.kit.openapi.OpenApiContract;
import org.junit.jupiter.api.Test;

@AssessmentTest
class OpenApiTest {

    @Test
    void theDescriptionIsCommittedAndComplete() {
        OpenApiContract.of("assessment").check();
    }
}
