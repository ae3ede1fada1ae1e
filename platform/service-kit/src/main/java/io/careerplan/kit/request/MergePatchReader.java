package io.careerplan.kit.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Takes a merge patch off the wire. What it may change is known only to the resource, which applies it. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
class MergePatchReader implements MessageBodyReader<MergePatch> {

    private final Bodies bodies;
    private final StrictJson json;

    MergePatchReader(Bodies bodies, StrictJson json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (bodies.tree(body) instanceof ObjectNode patch) {
            return new MergePatch(patch, json);
        }
        throw Refusal.badInput(List.of(new InputError("", "wrong-type", "must be an object")));
    }
}
