package io.careerplan.assessment.readiness;

import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.Algorithm;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of an occupation against where a person stands.
 *
 * @param skillId the skill
 * @param importance IM of the requirement, 1 to 5
 * @param weight w = (IM − 1) / 4, 0 to 1
 * @param required t = LV / 7, 0 to 1
 * @param estimate c, where the person stands, 0 to 1
 * @param levelError standard error of LV, in levels of 0 to 7; absent where the release gives none
 */
@Algorithm
public record Comparison(
        String skillId,
        double importance,
        double weight,
        double required,
        double estimate,
        @Nullable Double levelError) {

    /** Levels of the catalogue's scale. */
    public static final double LEVELS = 7;

    /** Far below what any rating or release tells apart. */
    private static final double ROUNDING = 1e-9;

    /** Half the width of a 95 % interval, in standard errors. */
    private static final double INTERVAL = 1.96;

    /** Empty where there is nothing to compare: no level, a level the release advises against, or no rating. */
    public static Optional<Comparison> of(Requirement requirement, @Nullable Double estimate) {
        var level = requirement.level();
        if (level == null || requirement.suppressed() || estimate == null) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(
                requirement.skillId(),
                requirement.importance(),
                weightOf(requirement.importance()),
                level / LEVELS,
                estimate,
                requirement.levelError()));
    }

    /** w of an importance. */
    public static double weightOf(double importance) {
        return (importance - 1) / 4;
    }

    /** min(c, t). What the rounding of an estimate leaves below the requirement is none of it missing. */
    static double reached(double estimate, double required) {
        return required - estimate <= ROUNDING ? required : estimate;
    }

    /** LV, 0 to 7. */
    public double level() {
        return LEVELS * required;
    }

    /** g = max(0, t − c), 0 to 1. */
    public double gap() {
        return required - reached(estimate, required);
    }

    /** w·g, 0 to 1. */
    public double weightedGap() {
        return weight * gap();
    }

    /** The gap in levels of the scale, 0 to 7. */
    public double levelGap() {
        return LEVELS * gap();
    }

    /** w·min(c, t): what the person brings of what is asked. */
    public double met() {
        return weight * reached(estimate, required);
    }

    /** w·t: what is asked. */
    public double asked() {
        return weight * required;
    }

    /** Levels that the error of the required level may account for; empty without an error. */
    public OptionalDouble tolerance() {
        return levelError == null ? OptionalDouble.empty() : OptionalDouble.of(INTERVAL * levelError);
    }

    /** A gap that the error of the required level may account for is no gap to act on. Without an error it is. */
    public GapStatus status() {
        if (gap() == 0) {
            return GapStatus.MET;
        }
        var tolerance = tolerance();
        return tolerance.isPresent() && levelGap() <= tolerance.getAsDouble() + ROUNDING
                ? GapStatus.WITHIN_ERROR
                : GapStatus.GAP;
    }

    /** A gap of something important that is too wide to be closed on the side. */
    public boolean critical(GapConventions conventions) {
        return status() == GapStatus.GAP
                && importance >= conventions.criticalImportance()
                && levelGap() >= conventions.criticalLevelGap() - ROUNDING;
    }
}
