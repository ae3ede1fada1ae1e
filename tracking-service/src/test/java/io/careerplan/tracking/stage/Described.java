package io.careerplan.tracking.stage;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.careerplan.kit.openapi.OpenApiContract;
import io.restassured.filter.Filter;

/** Holds every call of a test, and its answer, against the committed description of the service. */
final class Described {

    static final Filter FILTER = new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(
                    OpenApiContract.of("tracking").file().toUri().toString())
            .build());

    private Described() {}
}
