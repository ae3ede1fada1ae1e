package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.region.MoneyAmount;
import io.careerplan.events.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be made.
 *
 * @param analysisId the gap analysis whose gaps it is to close
 * @param weeklyHours hours of a week for learning; those of the person's circumstances when missing
 * @param monthlyBudget money of a month for learning; that of the person's circumstances when missing
 * @param deadline the last day on which anything may be due; two years from today when missing
 */
public record NewDevelopmentPlan(
        UUID analysisId,

        @Nullable @DecimalMin("0.25") @DecimalMax("80") @Digits(integer = 2, fraction = 2)
        BigDecimal weeklyHours,

        @Nullable @MoneyAmount Money monthlyBudget,
        @Nullable LocalDate deadline) {}
