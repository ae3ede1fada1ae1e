package io.careerplan.kit.request;

import io.careerplan.kit.json.StrictJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Every record that a resource method takes as its body is read strictly. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class RecordBodyReader implements MessageBodyReader<Record> {

    private final Bodies bodies;
    private final StrictJson json;

    RecordBodyReader(Bodies bodies, StrictJson json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return json.read(bodies.tree(body), type);
    }
}
