package io.careerplan.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Makes the schemas of records as strict as the code: what is not {@code @Nullable} is required, nothing else is taken. */
final class RecordSchemas {

    private static final String OURS = "io.careerplan";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String EXTENSIBLE = "Further values may be added; clients pass over those they do not know.";

    private static final Set<String> HEADERS_ONLY = Set.of("IfMatch");
    private static final Set<String> ANY_JSON = Set.of("JsonNode", "MergePatch");

    private final Map<String, ClassInfo> records;

    RecordSchemas(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(each -> each.name().toString().startsWith(OURS))
                // Described as it travels, which is not how the code holds it.
                .filter(each -> !each.simpleName().equals(StandardParts.PROBLEM))
                .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity(), (one, other) -> one));
    }

    void complete(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach(this::complete);
            HEADERS_ONLY.forEach(api.getComponents()::removeSchema);
            ANY_JSON.stream().filter(schemas::containsKey).forEach(name -> api.getComponents()
                    .addSchema(name, OASFactory.createSchema().description("Any JSON")));
        }
    }

    private void complete(String name, Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setDescription(EXTENSIBLE);
        }
        var type = records.get(name);
        if (type != null && schema.getProperties() != null) {
            methodsAreNoMembers(type, schema);
            schema.setRequired(required(type));
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            money(name, schema);
        }
    }

    /** A record's {@code isAscending()} looks like a member to the scanner, but is none. */
    private static void methodsAreNoMembers(ClassInfo type, Schema schema) {
        var members = new LinkedHashMap<>(schema.getProperties());
        members.keySet()
                .retainAll(type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .toList());
        schema.setProperties(members);
    }

    private static List<String> required(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }

    /** Amounts travel as text, so that no client turns them into binary fractions. */
    private static void money(String name, Schema schema) {
        if (name.equals("Money")) {
            schema.addProperty(
                    "amount",
                    OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .pattern("^-?\\d{1,15}(\\.\\d{1,4})?$")
                            .description("Decimal amount as text"));
        }
    }
}
