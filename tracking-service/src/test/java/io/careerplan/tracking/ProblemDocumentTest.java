package io.careerplan.tracking;

import io.careerplan.kit.problem.ProblemDocument;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {

    @Test
    void eachCodeOfTheServiceHasTextsAndARow() {
        ProblemDocument.ofService("tracking").check();
    }
}
