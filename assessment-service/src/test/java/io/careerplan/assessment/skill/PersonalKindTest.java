package io.careerplan.assessment.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.technology.TechnologyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalKindTest {

    @Test
    void theNarrowestBranchOfTheContentModelSays() {
        assertEquals(List.of(PersonalKind.SOFT), PersonalKind.byContentModel("2.A.1.c"));
        assertEquals(List.of(PersonalKind.TECHNICAL), PersonalKind.byContentModel("2.A.1.e"));
        assertEquals(List.of(PersonalKind.TECHNICAL), PersonalKind.byContentModel("2.B.3.e"));
        assertEquals(List.of(PersonalKind.SOFT), PersonalKind.byContentModel("2.B.4.e"));
        assertEquals(List.of(PersonalKind.TECHNICAL), PersonalKind.byContentModel("2.B.4.g"));
        assertEquals(List.of(PersonalKind.INDUSTRY), PersonalKind.byContentModel("2.C.10"));
    }

    @Test
    void aTechnologyIsTechnical() {
        assertEquals(List.of(PersonalKind.TECHNICAL), PersonalKind.byContentModel(TechnologyId.of("C++")));
    }

    @Test
    void whatIsElsewhereHasNone() {
        assertEquals(List.of(), PersonalKind.byContentModel("acme-hammering"));
    }
}
