package io.careerplan.kit.request;

import io.careerplan.kit.json.TextValues;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Converts parameters as strictly as bodies. In the path, what does not convert names nothing: 404; in query and
 * headers it is bad input that is named: 400.
 */
@Provider
class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return TextValues.parser(type)
                .map(parser -> (ParamConverter<T>) new Converter<T>(type, parser, name(annotations)))
                .orElse(null);
    }

    /** The name of a query, header or cookie parameter; empty for one of the path. */
    private static Optional<String> name(Annotation[] annotations) {
        return Stream.of(annotations)
                .flatMap(annotation -> switch (annotation) {
                    case QueryParam query -> Stream.of(query.value());
                    case HeaderParam header -> Stream.of(header.value());
                    case CookieParam cookie -> Stream.of(cookie.value());
                    default -> Stream.<String>empty();
                })
                .findFirst()
                .filter(_ -> Stream.of(annotations).noneMatch(PathParam.class::isInstance));
    }

    private record Converter<T>(Class<T> type, Function<String, Optional<Object>> parser, Optional<String> name)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            // Unchecked, because the class of a primitive cannot cast its box.
            return (T) parser.apply(text).orElseThrow(this::refuse);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }

        private Refusal refuse() {
            return name.map(parameter -> Refusal.badInput(
                            List.of(new InputError(parameter, "malformed", "must be " + TextValues.wanted(type)))))
                    .orElseGet(Refusal::notFound);
        }
    }
}
