package io.careerplan.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the description while a service is built, so that the committed file, Swagger UI and generated clients show
 * errors, headers, access rules and examples of every operation without a resource having to repeat them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConventionFilter implements OASFilter {

    private final IndexView index;

    /** Called by Quarkus with the classes of the service and the kit. */
    public ConventionFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        StandardParts.addTo(api);
        new RecordSchemas(index).complete(api);
        new OperationConventions(index, api).apply();
    }
}
