package io.careerplan.planning;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationState;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.TaughtSkill;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Entries of the catalogue as assessment publishes them. */
public final class CatalogueFixture {
    public static final String SHARED = "shared";

    private CatalogueFixture() {}

    public static OccupationState occupation(
            String owner, String code, long version, String title, OccupationMove... nearest) {
        return new OccupationState(
                owner, code, version, title, 4, List.of(), List.of(), Map.of(), null, List.of(nearest), "test");
    }

    /** A move to an occupation that is similar to this degree, with 120 hours to learn. */
    public static OccupationMove move(String code, String similarity, MoveKind kind, int zones) {
        return new OccupationMove(
                code,
                "Title of " + code,
                kind,
                new BigDecimal(similarity),
                new BigDecimal("0.900000"),
                zones,
                new BigDecimal("0.120000"),
                new BigDecimal("120.0"));
    }

    public static LearningResourceState resource(String owner, String id, long version, String title, String skillId) {
        return new LearningResourceState(
                owner,
                id,
                version,
                title,
                ResourceKind.COURSE,
                new BigDecimal("40.0"),
                null,
                null,
                List.of(new TaughtSkill(skillId, new BigDecimal("4.0"))),
                "test");
    }
}
