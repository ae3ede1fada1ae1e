package io.careerplan.assessment.lookup;

import io.careerplan.events.ResourceKind;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows the list of learning resources. */
class ResourceQuery {

    @QueryParam("skill")
    @Parameter(description = "Those that teach this skill", example = "2.A.1.c")
    @Nullable
    String skill;

    @QueryParam("kind")
    @Parameter(description = "Those of this kind", schema = @Schema(implementation = ResourceKind.class))
    @Nullable
    String kind;

    /** The skill's id, if one is named; one that is not known teaches nobody. */
    Optional<String> skill() {
        return Optional.ofNullable(skill).filter(id -> !id.isEmpty());
    }

    /**
     * The kind, if one is named.
     *
     * @throws Refusal 400 naming the parameter
     */
    Optional<ResourceKind> kind() {
        var errors = new ArrayList<InputError>();
        var chosen = Choice.of("kind", kind, ResourceKind.class, errors);
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return chosen;
    }
}
