package io.careerplan.assessment.benefitbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BenefitBookTest {

    private static final BenefitRow ALL = row("Company car", null, null);
    private static final BenefitRow SENIOR = row("Company car", null, ExperienceLevel.SENIOR);
    private static final BenefitRow FINANCE = row("Company car", Industry.FINANCE, null);
    private static final BenefitRow BOTH = row("Company car", Industry.FINANCE, ExperienceLevel.SENIOR);

    @Test
    void theClosestRowCounts() {
        assertEquals("company car / FINANCE / SENIOR", found(ALL, SENIOR, FINANCE, BOTH));
        assertEquals("company car / FINANCE", found(ALL, SENIOR, FINANCE));
        assertEquals("company car / SENIOR", found(ALL, SENIOR));
        assertEquals("company car", found(ALL, row("Company car", Industry.EDUCATION, null)));
    }

    @Test
    void ofRowsAsCloseTheNewestYearCountsWhicheverTableComesFirst() {
        var old = table("a", 2020, "EUR", ALL);
        var newer = table("b", 2024, "EUR", ALL);

        for (var book : List.of(new BenefitBook(List.of(old, newer)), new BenefitBook(List.of(newer, old)))) {
            var typical = Objects.requireNonNull(find(book, "Company car").typical());
            assertEquals("2024", typical.source().release());
            assertEquals("b", typical.source().dataSet());
            assertEquals("DE", typical.source().area());
        }
        var closer = table("c", 1999, "EUR", FINANCE);
        assertEquals(
                "1999",
                Objects.requireNonNull(find(new BenefitBook(List.of(newer, closer)), "Company car")
                                .typical())
                        .source()
                        .release());
    }

    @Test
    void upperAndLowerCaseAreTheSameBenefit() {
        var book = new BenefitBook(List.of(table("a", 2024, "EUR", ALL)));

        assertNull(find(book, " company CAR ").missing());
    }

    @Test
    void whyThereIsNothingIsSaid() {
        assertEquals(
                NoTypicalBenefit.NO_TABLE,
                find(new BenefitBook(List.of()), "Company car").missing());
        var book = new BenefitBook(
                List.of(table("a", 2024, "USD", ALL), table("b", 2024, "EUR", row("Gym", Industry.EDUCATION, null))));
        assertEquals(NoTypicalBenefit.OTHER_CURRENCY, find(book, "Company car").missing());
        assertEquals(NoTypicalBenefit.NO_ROW, find(book, "Gym").missing());
        assertEquals(NoTypicalBenefit.NO_ROW, find(book, "Pension").missing());
    }

    @Test
    void onlyPointsThatAreKnownAreThere() {
        var points = ALL.points();

        assertEquals(1, points.size());
        assertTrue(points.stream().allMatch(point -> point.percentile() == 50));
    }

    private static String found(BenefitRow... rows) {
        var typical = find(new BenefitBook(List.of(table("a", 2024, "EUR", rows))), "Company car")
                .typical();
        return Objects.requireNonNull(typical).source().row();
    }

    private static FoundBenefit find(BenefitBook book, String benefit) {
        return book.find(benefit, "EUR", Industry.FINANCE, ExperienceLevel.SENIOR);
    }

    private static BenefitTableDetails table(String name, int year, String currency, BenefitRow... rows) {
        return new BenefitTableDetails(name, year, "DE", currency, List.of(rows));
    }

    private static BenefitRow row(String benefit, @Nullable Industry industry, @Nullable ExperienceLevel level) {
        return new BenefitRow(benefit, industry, level, null, new BigDecimal("6000"), null);
    }
}
