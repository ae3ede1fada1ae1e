package io.careerplan.assessment.benefitbook;

import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.WagePoint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit is typically worth a year, in the currency of its table.
 *
 * @param benefit what it is, as people name it in their assessments; upper and lower case are the same
 * @param industry of whose people; of all where absent
 * @param experienceLevel of whose people; of all where absent
 * @param p25 a quarter has no more; absent where it is not known
 * @param median half have no more
 * @param p75 three quarters have no more; absent where it is not known
 */
public record BenefitRow(
        @NotBlank @Size(max = 200) String benefit,
        @Nullable Industry industry,
        @Nullable ExperienceLevel experienceLevel,

        @Nullable @DecimalMin("0.01") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2)
        BigDecimal p25,

        @DecimalMin("0.01") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2)
        BigDecimal median,

        @Nullable @DecimalMin("0.01") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2)
        BigDecimal p75) {

    /** Whom and what it is about, which no other row of its table may be. */
    public String about() {
        return String.join(
                " / ",
                Stream.of(normal(benefit), industry, experienceLevel)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }

    /** Whether it is about a benefit of that {@link #normal} name. */
    boolean isAbout(String wanted) {
        return normal(benefit).equals(wanted);
    }

    /** What names have to have in common to be the same. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean fits(Industry ofPerson, ExperienceLevel levelOfPerson) {
        return (industry == null || industry == ofPerson)
                && (experienceLevel == null || experienceLevel == levelOfPerson);
    }

    /** How closely it is about somebody whom it fits: by both before by industry before by experience before by neither. */
    int closeness() {
        return (industry == null ? 0 : 2) + (experienceLevel == null ? 0 : 1);
    }

    List<WagePoint> points() {
        return Stream.of(point(25, p25), point(50, median), point(75, p75))
                .filter(each -> each.amount() != null)
                .toList();
    }

    private static WagePoint point(int percentile, @Nullable BigDecimal amount) {
        return new WagePoint(percentile, amount, false);
    }
}
