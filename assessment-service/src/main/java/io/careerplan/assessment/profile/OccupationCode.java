package io.careerplan.assessment.profile;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An O*NET-SOC occupation code, for example {@code 15-1252.00}. Whether the catalogue knows it is not asked here. */
@Pattern(regexp = "[0-9]{2}-[0-9]{4}\\.[0-9]{2}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface OccupationCode {

    /** What a developer reads when the value is refused. */
    String message() default "must be an O*NET-SOC code, for example 15-1252.00";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Validation payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
