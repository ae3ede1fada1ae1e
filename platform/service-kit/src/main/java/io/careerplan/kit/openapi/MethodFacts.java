package io.careerplan.kit.openapi;

import io.careerplan.kit.access.AccessTable;
import io.careerplan.kit.access.Basis;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Role;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What the code of an operation says about it. */
record MethodFacts(MethodInfo method) {

    /** The method behind an operation, found by its operationId. */
    static Optional<MethodFacts> of(IndexView index, String operationId) {
        return index.getAnnotations(Operation.class).stream()
                .filter(each -> each.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(each -> operationId.equals(text(each, "operationId")))
                .map(each -> new MethodFacts(each.target().asMethod()))
                .findFirst();
    }

    boolean changesAVersion() {
        return takes(IfMatch.class);
    }

    boolean answersNotModified() {
        return takes(Request.class);
    }

    boolean isIdempotent() {
        return method.hasAnnotation(Idempotent.class);
    }

    Optional<Section> section() {
        return rule("section").map(Section::valueOf);
    }

    Optional<Verb> verb() {
        return rule("verb").map(Verb::valueOf);
    }

    /** The realm roles that may ever call it, as the access table says. */
    List<String> roles() {
        return section()
                .flatMap(section -> verb().map(verb -> roles(section, verb)))
                .orElse(List.of());
    }

    private static List<String> roles(Section section, Verb verb) {
        return Stream.of(Role.values())
                .filter(role -> !AccessTable.basis(role, section, verb).contains(Basis.NEVER))
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private boolean takes(Class<?> type) {
        var name = DotName.createSimple(type);
        return method.parameterTypes().stream().anyMatch(each -> each.name().equals(name));
    }

    private Optional<String> rule(String element) {
        return Optional.ofNullable(method.annotation(Requires.class))
                .map(rule -> rule.value(element))
                .map(AnnotationValue::asEnum);
    }

    private static String text(AnnotationInstance annotation, String element) {
        var value = annotation.value(element);
        return value == null ? "" : value.asString();
    }
}
