package io.careerplan.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Violations of constraints on parameters of a resource method, each under the parameter's name. */
final class ParameterErrors {

    private ParameterErrors() {}

    /** 400 for what came in; 500 for a return value that breaks its own promise. */
    static Problem explain(ConstraintViolationException invalid) {
        boolean ours = invalid.getConstraintViolations().stream().anyMatch(ParameterErrors::isReturnValue);
        if (ours) {
            return Problem.ofStatus(500);
        }
        return Problem.badInput(invalid.getConstraintViolations().stream()
                .map(violation -> new InputError(name(violation), "out-of-range", violation.getMessage()))
                .toList());
    }

    private static boolean isReturnValue(ConstraintViolation<?> violation) {
        return nodes(violation).anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String name(ConstraintViolation<?> violation) {
        return nodes(violation)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getName() != null)
                .map(Path.Node::getName)
                .collect(Collectors.joining("/"));
    }

    private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }
}
