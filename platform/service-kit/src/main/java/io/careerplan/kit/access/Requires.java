package io.careerplan.kit.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation does to which section. Without a token it answers 401; to callers none of whose roles may ever do
 * it, 403 before anything is looked up. A service with an operation that lacks it does not start.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {

    Section section();

    Verb verb();

    /** A scope that the token must carry as well; none by default. */
    String scope() default "";
}
