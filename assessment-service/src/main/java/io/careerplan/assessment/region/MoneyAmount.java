package io.careerplan.assessment.region;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Money that a person has or gets: 0 to 999,999,999.99 of a currency that exists. */
@Constraint(validatedBy = MoneyAmounts.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MoneyAmount {

    /** What a developer reads when the value is refused. */
    String message() default "must be 0 to 999999999.99, two decimal places at most, of an ISO 4217 currency";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Validation payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
