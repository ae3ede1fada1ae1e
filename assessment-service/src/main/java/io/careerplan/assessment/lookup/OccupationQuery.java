package io.careerplan.assessment.lookup;

import io.careerplan.events.Industry;
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

/** What narrows the list of occupations; text, because JAX-RS would answer what does not convert as 404. */
class OccupationQuery {

    @QueryParam("q")
    @Parameter(
            description = "Words that code, title or description must contain, each of them; hits in the title first",
            example = "nurse",
            schema = @Schema(type = SchemaType.STRING, maxLength = Words.LONGEST))
    @Nullable
    String q;

    @QueryParam("industry")
    @Parameter(
            description = "Occupations found in this industry; OTHER stands for those found in every one",
            schema = @Schema(implementation = Industry.class))
    @Nullable
    String industry;

    @QueryParam("jobZone")
    @Parameter(
            description = "Occupations that need this much preparation",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "5"))
    @Nullable
    String jobZone;

    /**
     * What is asked for.
     *
     * @throws Refusal 400 naming each parameter that cannot be read
     */
    OccupationSearch search() {
        var errors = new ArrayList<InputError>();
        var words = Words.read("q", q, errors);
        var field = Choice.of("industry", industry, Industry.class, errors);
        var search = new OccupationSearch(words, field, zone(errors));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return search;
    }

    private Optional<Integer> zone(List<InputError> errors) {
        if (jobZone == null || jobZone.isEmpty()) {
            return Optional.empty();
        }
        if (!jobZone.matches("[1-5]")) {
            errors.add(new InputError("jobZone", "out-of-range", "must be a whole number from 1 to 5"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(jobZone));
    }
}
