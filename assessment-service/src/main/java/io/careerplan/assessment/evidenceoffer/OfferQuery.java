package io.careerplan.assessment.evidenceoffer;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows the list of offers; text, because JAX-RS would answer what does not convert as 404. */
class OfferQuery {

    @QueryParam("state")
    @Parameter(
            description = "Offers in this state; all when missing",
            schema = @Schema(implementation = OfferState.class))
    @Nullable
    String state;

    /**
     * The states asked for.
     *
     * @throws Refusal 400 naming the parameter
     */
    Set<OfferState> states() {
        var wanted = EnumSet.allOf(OfferState.class);
        if (state != null && !state.isEmpty()) {
            wanted.removeIf(each -> !each.name().equals(state));
        }
        if (wanted.isEmpty()) {
            var detail = "must be one of " + Arrays.toString(OfferState.values());
            throw Refusal.badInput(List.of(new InputError("state", "unknown-value", detail)));
        }
        return wanted;
    }
}
