package io.careerplan.assessment.resourcefit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What fits a gap, the best first: something worked through anyway; two steps where the gap is wide; one that leads all the
 * way, for whoever cannot pay it also each other one that does; what leads a part of it. Of several the one with the fewest hours, then the lowest level that will do, then the
 * known and lowest price.
 */
@Algorithm
public final class Fit {

    private static final Comparator<ChosenResource> LEAST = comparing(ChosenResource::hours)
            .thenComparing(ChosenResource::level)
            .thenComparing(each -> each.cost() == null)
            .thenComparing(each -> Means.amount(each.cost()))
            .thenComparing(ChosenResource::id);

    private final Need need;
    private final Means means;
    private final Conventions conventions;
    private final Set<String> worked;
    private final List<ChosenResource> fitting;

    /**
     * The fit of a need.
     *
     * @param worked ids of the resources that are worked through for other skills
     */
    public Fit(Need need, Means means, Conventions conventions, Set<String> worked) {
        this.need = need;
        this.means = means;
        this.conventions = conventions;
        this.worked = worked;
        this.fitting = need.resources().stream()
                .filter(each -> Barrier.of(each, means, conventions).isEmpty())
                .map(each -> ChosenResource.of(each, need.skillId()))
                .filter(each -> Level.isAbove(each.share(), need.from()))
                .toList();
    }

    /** Ways to go, the best first; none where nothing fits. */
    public List<Choice> choices() {
        var leading = fitting.stream().filter(this::leads).sorted(LEAST).toList();
        var known = leading.stream().filter(each -> worked.contains(each.id())).limit(1);
        var ways = new ArrayList<>(known.map(List::of).toList());
        leading.stream().findFirst().ifPresent(best -> {
            foundation(best).ifPresent(first -> ways.add(List.of(first, best)));
        });
        leading.forEach(each -> ways.add(List.of(each)));
        lower().forEach(each -> ways.add(List.of(each)));
        return ways.stream().map(this::choice).filter(this::isPayable).toList();
    }

    private boolean leads(ChosenResource resource) {
        return Level.reaches(resource.share(), need.required());
    }

    /** For a wide gap: something that leads half way or further, in fewer hours than what leads all the way. */
    private Optional<ChosenResource> foundation(ChosenResource best) {
        double half = (need.from() + need.required()) / 2;
        return need.levels() < conventions.foundationLevels()
                ? Optional.empty()
                : fitting.stream()
                        .filter(each -> !leads(each) && Level.reaches(each.share(), half))
                        .filter(each -> each.hours().compareTo(best.hours()) < 0)
                        .min(LEAST);
    }

    /** What leads a part of the way, the longest part first. */
    private Stream<ChosenResource> lower() {
        return fitting.stream()
                .filter(each -> !leads(each))
                .sorted(comparingDouble(ChosenResource::level).reversed().thenComparing(LEAST));
    }

    private Choice choice(List<ChosenResource> resources) {
        double learning = resources.stream()
                .map(ChosenResource::hours)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        double practice = Math.clamp(
                learning * conventions.practiceShare(), conventions.leastPractice(), conventions.mostPractice());
        return new Choice(resources, Hours.of(practice), worked);
    }

    private boolean isPayable(Choice choice) {
        var budget = means.monthlyBudget();
        return budget == null || choice.cost().compareTo(budget.amount()) <= 0;
    }

    /** Where else the skill can be practised. */
    public static List<Opportunity> opportunities(Need need, Conventions conventions) {
        return need.resources().stream()
                .filter(each -> Level.isAbove(Level.share(each, need.skillId()), need.from()))
                .filter(Fit::isPractice)
                .sorted(comparing(Fit::hoursOrLast).thenComparing(LearningResource::id))
                .limit(conventions.opportunities())
                .map(Opportunity::of)
                .toList();
    }

    private static double hoursOrLast(LearningResource resource) {
        var hours = resource.hours();
        return hours == null ? Double.MAX_VALUE : hours;
    }

    private static boolean isPractice(LearningResource resource) {
        return switch (resource.kind()) {
            case PROJECT, MENTORING, COMMUNITY -> true;
            case COURSE, BOOK, CERTIFICATION -> false;
        };
    }
}
