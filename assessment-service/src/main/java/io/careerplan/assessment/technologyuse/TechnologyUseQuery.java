package io.careerplan.assessment.technologyuse;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows the list of an occupation's technologies; text, because JAX-RS takes whatever is not true for false. */
class TechnologyUseQuery {

    @QueryParam("inDemand")
    @Parameter(
            description = "Those that employers' postings for this occupation ask for often, or those others",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String inDemand;

    @QueryParam("hot")
    @Parameter(
            description = "Those that employers' postings ask for often, whatever the occupation, or those others",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String hot;

    /**
     * What is asked for.
     *
     * @throws Refusal 400 naming each parameter that cannot be read
     */
    WantedUses wanted() {
        var errors = new ArrayList<InputError>();
        var wanted = new WantedUses(flag("inDemand", inDemand, errors), flag("hot", hot, errors));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return wanted;
    }

    private static Optional<Boolean> flag(String name, @Nullable String text, List<InputError> errors) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.equals("true") && !text.equals("false")) {
            errors.add(new InputError(name, "unknown-value", "must be true or false"));
        }
        return Optional.of(Boolean.valueOf(text));
    }
}
