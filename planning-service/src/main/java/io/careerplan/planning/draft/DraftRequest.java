package io.careerplan.planning.draft;

import io.careerplan.events.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a generated plan is to keep to, beside the facts. Everything may be left out.
 *
 * @param title of the plan; named after the target where it is left out
 * @param startsOn from today to a year ahead; the next Monday in the person's time zone where it is left out
 * @param endsOn kept as it is, so that the scope gives way; where it is left out, the end follows from the work
 * @param weeklyHours hours a week; those of the person's circumstances where they are left out
 * @param monthlyBudget money a month; that of the person's circumstances where it is left out
 * @param target occupation of the chosen path that the gaps are taken from; the end of the path where it is left out
 * @param maxActivities most activities, one that is cut into parts counting once, 5 to 60
 */
record DraftRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String title,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Nullable @DecimalMin("0.5") @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHours,

        @Nullable Money monthlyBudget,
        @Nullable @Size(min = 1, max = 100) String target,
        @Nullable @Min(5) @Max(60) Integer maxActivities) {}
