package io.careerplan.assessment.gaprecord;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.careerplan.assessment.gap.Finding;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A gap that an analysis found, whichever of its targets have it.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param critical whether it is for any of the targets
 * @param estimate c, 0 to 1
 * @param required the highest t of the targets, 0 to 1
 * @param timed whether the hours it takes are known for any of the targets
 * @param worth the highest priority of the targets; where no hours are known, the highest product without hours
 */
@Algorithm
public record FoundGap(
        String skillId,
        String skillName,
        boolean critical,
        double estimate,
        double required,
        boolean timed,
        double worth) {

    /** Critical ones first, then those of known hours by priority, then the others by the same without hours. */
    static final Comparator<FoundGap> FIRST_THINGS_FIRST = comparing(FoundGap::critical)
            .reversed()
            .thenComparing(comparing(FoundGap::timed).reversed())
            .thenComparing(comparingDouble(FoundGap::worth).reversed())
            .thenComparing(FoundGap::skillId);

    /** Empty for what is no gap. */
    static Stream<FoundGap> of(Finding finding) {
        var closing = finding.closing();
        var shortfall = finding.shortfall();
        if (closing == null || shortfall == null) {
            return Stream.empty();
        }
        var score = Optional.ofNullable(closing.urgency().score());
        return Stream.of(new FoundGap(
                finding.skillId(),
                finding.skillName(),
                shortfall.critical(),
                Objects.requireNonNull(finding.estimate()),
                Objects.requireNonNull(finding.required()),
                score.isPresent(),
                score.orElse(closing.urgency().product())));
    }

    /** The gap of two targets in one. */
    FoundGap and(FoundGap other) {
        return new FoundGap(
                skillId,
                skillName,
                critical || other.critical,
                estimate,
                Math.max(required, other.required),
                timed || other.timed,
                timed == other.timed ? Math.max(worth, other.worth) : (timed ? worth : other.worth));
    }
}
