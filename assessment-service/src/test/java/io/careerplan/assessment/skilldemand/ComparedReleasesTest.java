package io.careerplan.assessment.skilldemand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.DataRow;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparedReleasesTest {

    private static final String SKILL = "2.A.1.a";
    private static final Map<String, SkillRatings> NONE = Map.of();

    @Test
    void whyThereIsNoChangeIsSaid() {
        var present = rated("43-4051.00");

        assertEquals(NoDemandChange.SKILL_UNRATED, absence(NONE, NONE, Set.of()));
        assertEquals(NoDemandChange.ONE_RELEASE_ONLY, absence(present, NONE, Set.of()));
        assertEquals(NoDemandChange.NO_FORMER_RELEASE, absence(present, NONE, Set.of(SKILL)));
        assertEquals(NoDemandChange.NO_COMMON_OCCUPATION, absence(present, rated("11-1011.00"), Set.of(SKILL)));
        assertTrue(new ComparedReleases(present, present, Set.of(SKILL))
                .change(SKILL, 0.5, 3)
                .isPresent());
    }

    private static NoDemandChange absence(
            Map<String, SkillRatings> present, Map<String, SkillRatings> former, Set<String> otherwiseRated) {
        var releases = new ComparedReleases(present, former, otherwiseRated);
        assertTrue(releases.change(SKILL, 0.5, 3).isEmpty());
        return releases.absence(SKILL);
    }

    private static Map<String, SkillRatings> rated(String code) {
        return Map.of(
                SKILL,
                new SkillRatings(Map.of(code, new Asked(4, 3)), new DataRow("O*NET", "29.1", code + " " + SKILL)));
    }
}
