package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows the list of skills; text, because JAX-RS would answer what does not convert as 404. */
class SkillQuery {

    @QueryParam("q")
    @Parameter(
            description = "Words that name or description must contain, each of them",
            example = "excel",
            schema = @Schema(type = SchemaType.STRING, maxLength = Words.LONGEST))
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(
            description = "Those of this kind; technologies are listed only when they are asked for",
            schema = @Schema(implementation = SkillKind.class))
    @Nullable
    String kind;

    /**
     * What is asked for.
     *
     * @throws Refusal 400 naming each parameter that cannot be read
     */
    SkillSearch search() {
        var errors = new ArrayList<InputError>();
        var search = new SkillSearch(Words.read("q", q, errors), Choice.of("kind", kind, SkillKind.class, errors));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return search;
    }
}
