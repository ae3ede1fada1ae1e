package io.careerplan.planning;

import io.careerplan.kit.problem.ProblemDocument;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {

    @Test
    void eachCodeOfTheServiceHasTextsAndARow() {
        ProblemDocument.ofService("planning").check();
    }
}
