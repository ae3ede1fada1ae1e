package io.careerplan.planning.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes an activation without a body for a plain one; a body is read as that of any other record. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class ActivationReader implements MessageBodyReader<ActivationRequest> {
    private final Providers providers;

    ActivationReader(Providers providers) {
        this.providers = providers;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ActivationRequest.class;
    }

    @Override
    public ActivationRequest readFrom(
            Class<ActivationRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var rest = new PushbackInputStream(body);
        int first = rest.read();
        if (first < 0) {
            return ActivationRequest.PLAIN;
        }
        rest.unread(first);
        @SuppressWarnings("unchecked") // the reader of any record reads whichever it is asked for
        var reader = (MessageBodyReader<ActivationRequest>) (MessageBodyReader<?>)
                providers.getMessageBodyReader(OverrideRequest.class, OverrideRequest.class, annotations, mediaType);
        return reader.readFrom(type, genericType, annotations, mediaType, headers, rest);
    }
}
