package io.careerplan.assessment.region;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a time zone in the IANA database, for example {@code Europe/Berlin}; bare offsets know no summer time and are refused. */
@Constraint(validatedBy = ZoneNames.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ZoneName {

    /** What a developer reads when the value is refused. */
    String message() default "must be the name of an IANA time zone, for example Europe/Berlin";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Validation payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
