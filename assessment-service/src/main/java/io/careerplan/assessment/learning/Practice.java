package io.careerplan.assessment.learning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is learnt, applied.
 *
 * @param kind where
 * @param hours it takes
 * @param text what exactly, in the person's words
 */
public record Practice(
        PracticeKind kind,

        @DecimalMin("0.25") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal hours,

        @Nullable @Size(min = 1, max = 1000) String text) {}
