package io.careerplan.assessment.learning;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.readiness.CatalogueFixture;
import io.careerplan.assessment.resourcefit.Conventions;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Needs and resources in few words. The plan begins on Tuesday, the first of December, with seven hours a week: one a day. */
final class LearningFixture {

    static final LocalDate START = LocalDate.parse("2026-12-01");
    static final Conventions CONVENTIONS = new Conventions(26, 2, 0.5, 4, 40, 3);
    static final Prerequisites NONE = new Prerequisites(Map.of());

    private LearningFixture() {}

    static Means means(int days, @Nullable String budget) {
        var money = budget == null ? null : usd(budget);
        return new Means(START, START.plusDays(days - 1), new BigDecimal("7"), money);
    }

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    /** From level 2 to level 3. */
    static Need need(String skill, LearningResource... resources) {
        return need(skill, 2, 3, resources);
    }

    static Need need(String skill, double from, double required, LearningResource... resources) {
        return new Need(skill, "Skill " + skill, false, from / 7, required / 7, List.of(resources));
    }

    static LearningResource book(String id, double hours, String skill, double level) {
        return resource(id, ResourceKind.BOOK, hours, null, Map.of(skill, level));
    }

    static LearningResource course(String id, double hours, Money cost, String skill, double level) {
        return resource(id, ResourceKind.COURSE, hours, cost, Map.of(skill, level));
    }

    static LearningResource resource(
            String id, ResourceKind kind, @Nullable Double hours, @Nullable Money cost, Map<String, Double> skills) {
        return new LearningResource(id, "Title of " + id, kind, hours, cost, null, skills, CatalogueFixture.row(id));
    }

    static Prerequisites builds(String skill, String... on) {
        return new Prerequisites(Map.of(skill, Set.of(on)));
    }

    static Curriculum plan(Means means, Prerequisites prerequisites, Need... needs) {
        return Planner.plan(List.of(needs), means, prerequisites, CONVENTIONS);
    }

    static Curriculum plan(Means means, Need... needs) {
        return plan(means, NONE, needs);
    }
}
