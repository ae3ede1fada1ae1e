package io.careerplan.planning.curriculum;

import static java.util.Comparator.comparing;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which resource fits a gap: it leads to the level, can be paid from a month's budget and is done within half a year. */
@Algorithm
final class ResourceFit {
    /** Weeks that one resource may take with all the hours there are [C]. */
    static final double LONGEST_WEEKS = 26;

    /** Gaps of so many levels are bridged in two steps where there is a lower one [C]. */
    static final double LEVELS_OF_FOUNDATION = 2;

    private static final double LEVELS = 7;
    private static final BigDecimal MOST_COST = BigDecimal.valueOf(1_000_000_000);

    private final LearningNeed need;
    private final Means means;

    ResourceFit(LearningNeed need, Means means) {
        this.need = need;
        this.means = means;
    }

    /** What the person planned with first, then fewest hours, unknown ones last; then the lowest level that will do, the least cost, the id. */
    Optional<LearningResourceState> best() {
        return leading().filter(this::fits).min(order());
    }

    /** One of those already chosen that leads to this level too. */
    Optional<LearningResourceState> among(Predicate<String> chosen) {
        return leading().filter(resource -> chosen.test(resource.id())).min(comparing(LearningResourceState::id));
    }

    /** For a wide gap: something that leads half way or further, in fewer hours than what leads all the way. */
    Optional<LearningResourceState> foundation(double hoursOfBest) {
        double half = share(need.estimate()) + share(need.gap()) / 2;
        return share(need.gap()) * LEVELS < LEVELS_OF_FOUNDATION
                ? Optional.empty()
                : need.resources().stream()
                        .filter(resource -> level(resource) >= half && level(resource) < share(need.required()))
                        .filter(resource -> hours(resource) < hoursOfBest)
                        .filter(this::fits)
                        .min(order());
    }

    /** Level of the scale that a resource leads to, as a share. */
    double level(LearningResourceState resource) {
        return resource.skills().stream()
                .filter(taught -> taught.skillId().equals(need.skillId()))
                .mapToDouble(taught -> share(taught.level()) / LEVELS)
                .max()
                .orElse(0);
    }

    static double hours(LearningResourceState resource) {
        var hours = resource.hours();
        return hours == null || hours.signum() <= 0 ? Double.MAX_VALUE : hours.doubleValue();
    }

    private Stream<LearningResourceState> leading() {
        return need.resources().stream()
                .filter(resource -> level(resource) >= share(need.required())
                        || need.named().contains(resource.id()));
    }

    private boolean fits(LearningResourceState resource) {
        double hours = hours(resource);
        boolean inTime = hours == Double.MAX_VALUE ? need.hours() != null : means.weeks(hours) <= LONGEST_WEEKS;
        return inTime && isAffordable(resource.cost());
    }

    private boolean isAffordable(@Nullable Money cost) {
        var budget = means.monthlyBudget();
        if (cost == null) {
            return true;
        }
        boolean counts = cost.amount().signum() >= 0 && cost.amount().compareTo(MOST_COST) <= 0;
        return counts
                && (budget == null
                        || (cost.currency().equals(budget.currency())
                                && cost.amount().compareTo(budget.amount()) <= 0));
    }

    private Comparator<LearningResourceState> order() {
        return comparing(this::isNotPlanned)
                .thenComparing(ResourceFit::hours)
                .thenComparing(this::level)
                .thenComparing(ResourceFit::price)
                .thenComparing(LearningResourceState::id);
    }

    private boolean isNotPlanned(LearningResourceState resource) {
        return !need.planned().contains(resource.id());
    }

    private static BigDecimal price(LearningResourceState resource) {
        var cost = resource.cost();
        return cost == null ? MOST_COST : cost.amount();
    }

    private static double share(BigDecimal figure) {
        return figure.doubleValue();
    }
}
