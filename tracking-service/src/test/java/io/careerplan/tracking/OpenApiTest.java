package io.careerplan.tracking;

import io.careerplan.kit.openapi.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void theCommittedDescriptionIsTheServicesOwnAndComplete() {
        OpenApiContract.of("tracking").check();
    }
}
