package io.careerplan.systemtests.bench;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A scenario that damages a platform of the benches and none else. They wait much, for a start or for a broker, so they may run,
 * one after the other, beside the tests that share the one undamaged platform; the full size runs everything in turn.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(CONCURRENT)
@ResourceLock("benches")
public @interface OnTheBench {}
