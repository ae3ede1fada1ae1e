package io.careerplan.kit.openapi;

import static io.careerplan.kit.openapi.StandardAnswer.*;

import io.careerplan.kit.http.PageQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Gives every operation what follows from its method, its path and its rule. */
final class OperationConventions {

    private static final Set<String> GENERATED_HEADERS = Set.of("If-Match", "If-None-Match", "Idempotency-Key");

    private final IndexView index;
    private final OpenAPI api;
    private final Examples examples = new Examples();
    private final PatchSchemas patches;

    OperationConventions(IndexView index, OpenAPI api) {
        this.index = index;
        this.api = api;
        this.patches = new PatchSchemas(api.getComponents());
    }

    void apply() {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) ->
                        facts(operation).ifPresent(known -> apply(path, method, operation, known))));
    }

    private Optional<MethodFacts> facts(Operation operation) {
        var id = operation.getOperationId();
        return id == null ? Optional.empty() : MethodFacts.of(index, id);
    }

    private void apply(String path, HttpMethod method, Operation operation, MethodFacts facts) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(StandardParts.SIGN_IN)));
        operation.addExtension("x-roles", facts.roles());
        facts.section().ifPresent(section -> operation.addExtension("x-section", section.name()));
        facts.verb().ifPresent(verb -> operation.addExtension("x-verb", verb.name()));
        parameters(operation, facts);
        answers(path, method, operation, facts).forEach(answer -> refer(operation, answer));
        successHeaders(operation, facts);
        PrintedContent.complete(operation);
        patches.completeBody(operation);
        examples.addTo(operation);
    }

    private static void parameters(Operation operation, MethodFacts facts) {
        var kept = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            kept.addAll(operation.getParameters());
        }
        kept.removeIf(each -> each.getName() != null && GENERATED_HEADERS.contains(each.getName()));
        kept.stream().filter(each -> "limit".equals(each.getName())).forEach(OperationConventions::limit);
        if (facts.changesAVersion()) {
            kept.add(OASFactory.createParameter().ref("IfMatch"));
        }
        if (facts.answersNotModified()) {
            kept.add(OASFactory.createParameter().ref("IfNoneMatch"));
        }
        if (facts.isIdempotent()) {
            kept.add(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        operation.setParameters(kept);
    }

    private static void limit(Parameter parameter) {
        parameter.setSchema(OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageQuery.MAX_LIMIT))
                .defaultValue(PageQuery.DEFAULT_LIMIT));
    }

    private static Set<StandardAnswer> answers(String path, HttpMethod method, Operation operation, MethodFacts facts) {
        var answers = EnumSet.of(BAD_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_ACCEPTABLE, UNAVAILABLE);
        if (path.contains("{")) {
            answers.add(NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            answers.addAll(Set.of(TOO_LARGE, WRONG_MEDIA_TYPE));
        }
        if (method != HttpMethod.GET) {
            answers.addAll(Set.of(CONFLICT, UNPROCESSABLE));
        }
        if (facts.changesAVersion()) {
            answers.addAll(Set.of(STALE, PRECONDITION_REQUIRED));
        }
        if (facts.answersNotModified()) {
            answers.addAll(Set.of(NOT_MODIFIED, STALE));
        }
        return answers;
    }

    private static void refer(Operation operation, StandardAnswer answer) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var part = OASFactory.createAPIResponse().ref(answer.partName());
        operation.getResponses().addAPIResponse(answer.status(), part);
    }

    private static void successHeaders(Operation operation, MethodFacts facts) {
        var answers = operation.getResponses();
        add(answers.getAPIResponse("201"), "Location", "ETag");
        var accepted = answers.getAPIResponse("202");
        if (accepted != null && isAboutJob(accepted)) {
            add(accepted, "Location");
        }
        if (facts.answersNotModified() || facts.changesAVersion()) {
            add(answers.getAPIResponse("200"), "ETag");
        }
        if (operation.getParameters().stream().anyMatch(each -> "cursor".equals(each.getName()))) {
            add(answers.getAPIResponse("200"), "Link");
        }
    }

    /** What goes on elsewhere, as an erasure does, has no job here to look at. */
    private static boolean isAboutJob(APIResponse answer) {
        var content = answer.getContent();
        return content != null
                && content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null
                                && String.valueOf(schema.getRef()).endsWith("/JobView"));
    }

    private static void add(@Nullable APIResponse answer, String... headers) {
        if (answer != null) {
            for (var name : headers) {
                answer.addHeader(name, ResponseHeaders.of(name));
            }
        }
    }
}
