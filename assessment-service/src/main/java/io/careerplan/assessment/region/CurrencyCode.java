package io.careerplan.assessment.region;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An ISO 4217 currency code, for example {@code EUR}. */
@Constraint(validatedBy = CurrencyCodes.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CurrencyCode {

    /** What a developer reads when the value is refused. */
    String message() default "must be an ISO 4217 currency code, for example EUR";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Validation payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
