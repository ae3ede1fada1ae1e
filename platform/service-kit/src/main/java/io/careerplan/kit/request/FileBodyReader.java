package io.careerplan.kit.request;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes a file off the wire. What it has to look like is known only to the feature that takes it. */
@Provider
@Consumes({FileBody.CSV, FileBody.NDJSON, FileBody.ZIP})
class FileBodyReader implements MessageBodyReader<FileBody> {

    private final Bodies bodies;

    FileBodyReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FileBody.class;
    }

    @Override
    public FileBody readFrom(
            Class<FileBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var isArchive = mediaType.isCompatible(MediaType.valueOf(FileBody.ZIP));
        return new FileBody(isArchive ? bodies.archive(body) : bodies.file(body), mediaType);
    }
}
