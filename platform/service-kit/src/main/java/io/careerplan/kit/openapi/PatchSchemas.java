package io.careerplan.kit.openapi;

import io.careerplan.kit.http.MergePatch;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas of merge patches: for each record that can be patched a twin named {@code …Patch}, in which every member is
 * optional and may be null, all the way down (RFC 7396).
 */
final class PatchSchemas {

    private static final String PREFIX = "#/components/schemas/";
    private static final String SUFFIX = "Patch";

    private final Components parts;

    PatchSchemas(Components parts) {
        this.parts = parts;
    }

    void completeBody(Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        var patch = body.getContent().getMediaType(MergePatch.MEDIA_TYPE);
        if (patch != null && patch.getSchema() != null) {
            patch.setSchema(optional(patch.getSchema()));
        }
    }

    private Schema optional(Schema schema) {
        return schema.getRef() == null ? optionalInline(schema) : optionalReference(schema.getRef());
    }

    private Schema optionalReference(String ref) {
        var name = ref.substring(PREFIX.length());
        var target = parts.getSchemas().get(name);
        if (target != null && target.getProperties() == null && target.getEnumeration() == null) {
            return optionalInline(target);
        }
        if (target == null || target.getProperties() == null) {
            return nullable(OASFactory.createSchema()
                    .allOf(List.of(OASFactory.createSchema().ref(name))));
        }
        if (!parts.getSchemas().containsKey(name + SUFFIX)) {
            addTwin(name, target);
        }
        return OASFactory.createSchema().ref(name + SUFFIX);
    }

    private void addTwin(String name, Schema target) {
        var twin = OASFactory.createSchema().addType(SchemaType.OBJECT).addType(SchemaType.NULL);
        twin.setDescription("What a merge patch may say of " + name + "; null removes");
        twin.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        parts.addSchema(name + SUFFIX, twin);
        target.getProperties().forEach((member, schema) -> twin.addProperty(member, optional(schema)));
    }

    private Schema optionalInline(Schema schema) {
        var copy = OASFactory.createSchema()
                .format(schema.getFormat())
                .pattern(schema.getPattern())
                .items(schema.getItems())
                .enumeration(schema.getEnumeration())
                .maxLength(schema.getMaxLength())
                .description(schema.getDescription());
        if (schema.getType() != null) {
            schema.getType().forEach(copy::addType);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            copy.setAdditionalPropertiesSchema(optional(schema.getAdditionalPropertiesSchema()));
        }
        return nullable(copy);
    }

    private static Schema nullable(Schema schema) {
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }
}
