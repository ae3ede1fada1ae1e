package io.careerplan.assessment.catalogueimport;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is said beside a file; text, because JAX-RS would answer what does not convert as 404. */
class ImportQuery {

    private static final String RELEASE = "[0-9]{1,3}\\.([0-9]{1,2}|x)";
    private static final String YEAR = "(19|20)[0-9]{2}";

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only tell what would be done")
    boolean dryRun;

    @QueryParam("release")
    @Parameter(
            description = "Release of O*NET files, where neither a Read Me.txt nor the name of a folder tells it",
            example = "30.1",
            schema = @Schema(type = SchemaType.STRING, pattern = RELEASE))
    @Nullable
    String release;

    @QueryParam("year")
    @Parameter(
            description = "Year of a wage survey, where the name of its file does not tell it",
            example = "2024",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2099"))
    @Nullable
    String year;

    /** 400 naming each parameter that cannot be read. */
    ImportRequest request() {
        var errors = new ArrayList<InputError>();
        check("release", release, RELEASE, "must be a release such as 30.1", errors);
        check("year", year, YEAR, "must be a year such as 2024", errors);
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return new ImportRequest(
                dryRun, orNone(release), year == null || year.isEmpty() ? null : Integer.valueOf(year));
    }

    private static void check(
            String name, @Nullable String value, String pattern, String detail, List<InputError> errors) {
        if (value != null && !value.isEmpty() && !value.matches(pattern)) {
            errors.add(new InputError(name, "out-of-range", detail));
        }
    }

    private static @Nullable String orNone(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
