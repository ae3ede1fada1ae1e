package io.careerplan.planning;

import io.careerplan.planning.document.PlanFixture;
import java.util.UUID;

/** Plans of a person who guides themselves, taken as far as a test needs them. */
public final class PlanSteps {
    private PlanSteps() {}

    public static UUID draft(Someone owner) {
        return Api.id(Api.of(owner).create(owner, PlanFixture.example().toString()));
    }

    public static UUID submitted(Someone owner) {
        return after(draft(owner), owner, "submission");
    }

    /** A plan that can be handed in and is below the quality gate. */
    public static UUID submittedThin(Someone owner) {
        return after(Api.id(Api.of(owner).create(owner, PlanFixture.thin().toString())), owner, "submission");
    }

    public static UUID approved(Someone owner) {
        return after(submitted(owner), owner, "approval");
    }

    public static UUID active(Someone owner) {
        return after(approved(owner), owner, "activation");
    }

    private static UUID after(UUID plan, Someone owner, String act) {
        Api.of(owner).act(plan, act).then().statusCode(200);
        return plan;
    }
}
