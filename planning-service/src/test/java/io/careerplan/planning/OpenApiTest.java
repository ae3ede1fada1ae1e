package io.careerplan.planning;

import io.careerplan.kit.openapi.OpenApiContract;
import org.junit.jupiter.api.Test;

@PlanningTest
class OpenApiTest {

    @Test
    void theCommittedDescriptionIsTheServicesOwn() {
        OpenApiContract.of("planning").check();
    }
}
