package io.careerplan.assessment.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileEditingTest {

    private static final ProfileEditing THE_PERSON = new ProfileEditing(false, true, true);
    private static final ProfileEditing THE_EMPLOYER = new ProfileEditing(true, true, false);
    private static final ProfileEditing A_COACH = new ProfileEditing(false, false, true);

    @Test
    void thePersonSaysAllButTheEmployersRecord() {
        assertDoesNotThrow(() -> THE_PERSON.check(List.of("name", "timeZone", "currentOccupation", "circumstances")));
        assertEquals(
                List.of("/department", "/externalId", "/programmes"),
                refused(THE_PERSON, "externalId", "name", "department", "programmes"));
    }

    @Test
    void theEmployerSaysAllButTheCircumstances() {
        assertDoesNotThrow(() -> THE_EMPLOYER.check(List.of("externalId", "department", "programmes", "name")));
        assertEquals(List.of("/circumstances"), refused(THE_EMPLOYER, "name", "circumstances"));
    }

    @Test
    void aCoachWhoMayEditTheSituationSaysTheCircumstancesAlone() {
        assertDoesNotThrow(() -> A_COACH.check(List.of("circumstances")));
        assertEquals(List.of("/name"), refused(A_COACH, "name", "circumstances"));
    }

    @Test
    void whoeverMayChangeNothingIsSaidSo() {
        assertTrue(new ProfileEditing(false, false, false).nothing());
    }

    private static List<String> refused(ProfileEditing editing, String... fields) {
        var refusal = assertThrows(Refusal.class, () -> editing.check(List.of(fields)));
        return refusal.errors().stream().map(InputError::pointer).toList();
    }
}
