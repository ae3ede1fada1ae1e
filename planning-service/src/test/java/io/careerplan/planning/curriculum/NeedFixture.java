package io.careerplan.planning.curriculum;

import io.careerplan.events.GapStatus;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.SkillGap;
import io.careerplan.events.TaughtSkill;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gaps and resources by situation; ids, names and figures are those of the starter catalogue. */
public final class NeedFixture {
    public static final String WRITING = "2.A.1.c";
    public static final String READING = "2.A.1.a";

    private NeedFixture() {}

    /** Writing for 13-1071.00, from level 3.2 to 4.2: the largest weighted gap of 43-4051.00. */
    public static SkillGap writing() {
        return gap(WRITING, "Writing", true, "0.600000", "0.457143", "7.0", "9.0");
    }

    /** Reading Comprehension, next in line. */
    public static SkillGap reading() {
        return gap(READING, "Reading Comprehension", false, "0.625000", "0.514286", "6.0", "20.0");
    }

    /** A gap for which no hours are known. */
    public static SkillGap negotiation() {
        return gap("2.B.1.d", "Negotiation", true, "0.571429", "0.357143", null, null);
    }

    public static SkillGap gap(
            String id,
            String name,
            boolean critical,
            String required,
            String estimate,
            @Nullable String low,
            @Nullable String high) {
        var missing = new BigDecimal(required).subtract(new BigDecimal(estimate));
        return new SkillGap(
                id,
                name,
                GapStatus.GAP,
                new BigDecimal("0.720000"),
                new BigDecimal(required),
                new BigDecimal(estimate),
                missing,
                missing.multiply(new BigDecimal("0.72")),
                critical,
                null,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                List.of());
    }

    public static LearningNeed need(SkillGap gap, LearningResourceState... resources) {
        return need(gap, List.of(), resources);
    }

    /** A gap for which something was chosen before. */
    public static LearningNeed need(SkillGap gap, List<String> planned, LearningResourceState... resources) {
        return LearningNeed.of(gap, List.of(resources), planned).orElseThrow();
    }

    public static LearningResourceState book(String id, String hours, String skill, String level) {
        return resource(id, ResourceKind.BOOK, hours, null, skill, level);
    }

    public static LearningResourceState course(String id, String hours, String dollars, String skill, String level) {
        return resource(id, ResourceKind.COURSE, hours, new Money(new BigDecimal(dollars), "USD"), skill, level);
    }

    public static LearningResourceState resource(
            String id, ResourceKind kind, @Nullable String hours, @Nullable Money cost, String skill, String level) {
        return new LearningResourceState(
                "shared",
                id,
                0,
                "Title of " + id,
                kind,
                hours == null ? null : new BigDecimal(hours),
                cost,
                null,
                List.of(new TaughtSkill(skill, new BigDecimal(level))),
                "test");
    }

    /** Ten hours a week, a hundred dollars a month, work as it is estimated. */
    public static Means means() {
        return new Means(10, new Money(new BigDecimal("100"), "USD"), 1);
    }
}
