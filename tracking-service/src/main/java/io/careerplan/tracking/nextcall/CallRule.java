package io.careerplan.tracking.nextcall;

import io.careerplan.tracking.deliverable.WorkflowStep;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A reason for calls.
 *
 * @param id stable, kebab-case; why each call is made is text {@code journey.call.<id>.<operationId>}
 * @param step the step of the workflow that they take further
 * @param calls the calls in a situation, none where the rule does not hold
 */
public record CallRule(String id, WorkflowStep step, Function<Situation, Stream<Call>> calls) {}
