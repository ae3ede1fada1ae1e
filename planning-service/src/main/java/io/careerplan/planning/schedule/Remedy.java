package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What would make a piece of work fit; each part alone does, as far as it is given.
 *
 * @param weeklyHours hours a week, in steps of one half, with which all that lacks hours fits
 * @param monthlyBudget money a month with which it fits
 * @param date day by which it can be done with the hours there are
 */
public record Remedy(
        @Nullable BigDecimal weeklyHours,
        @Nullable Money monthlyBudget,
        @Nullable LocalDate date) {}
