package io.careerplan.kit.problem;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProblemDocumentTest {

    @Test
    void eachCodeOfTheKitHasTextsAndARow() {
        ProblemDocument.ofKit().check();
    }

    @Test
    void aSectionThatIsNotThereFails() {
        var elsewhere = new ProblemDocument("problems", "Nowhere");
        assertThrows(AssertionError.class, elsewhere::check);
    }
}
