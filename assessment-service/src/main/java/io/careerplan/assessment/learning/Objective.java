package io.careerplan.assessment.learning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.assessment.resourcefit.Conventions;
import io.careerplan.assessment.resourcefit.Fit;
import io.careerplan.assessment.resourcefit.Level;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.assessment.resourcefit.Opportunity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A skill that is brought from one level to another by a day.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param critical whether the gap is critical
 * @param from where the person stands, as a share of the scale, 0 to 1
 * @param required level that is asked for, as a share of the scale
 * @param startsOn first day of work on it
 * @param dueOn last day of it
 * @param after skills of other objectives that have to be done before: it builds on them, or on a resource worked through there
 * @param resources what is worked through, in order; in a plan never none
 * @param practice what is learnt, applied
 * @param opportunities where else it can be practised
 */
public record Objective(
        String skillId,
        String skillName,
        boolean critical,
        double from,
        double required,
        LocalDate startsOn,
        LocalDate dueOn,
        List<String> after,
        List<ChosenResource> resources,
        List<Practice> practice,
        List<Opportunity> opportunities) {

    public Objective {
        after = List.copyOf(after);
        resources = List.copyOf(resources);
        practice = List.copyOf(practice);
        opportunities = List.copyOf(opportunities);
    }

    /** What closes a need when days and resources are chosen; as long as none are it leads nowhere. */
    public static Objective of(Need need, Means means, Conventions conventions) {
        return new Objective(
                need.skillId(),
                need.skillName(),
                need.critical(),
                need.from(),
                need.required(),
                means.startsOn(),
                means.deadline(),
                List.of(),
                List.of(),
                List.of(),
                Fit.opportunities(need, conventions));
    }

    /** Level that it leads to, as a share of the scale: at most what is required. */
    public double to() {
        return Math.min(required, highest());
    }

    /** Whether it leads higher than the person stands. */
    @JsonIgnore
    public boolean isUseful() {
        return Level.isAbove(highest(), from);
    }

    /** Whether something of the gap is left. */
    @JsonIgnore
    public boolean isShort() {
        return !Level.reaches(highest(), required);
    }

    /** Hours of practice. */
    public BigDecimal practiceHours() {
        return practice.stream().map(Practice::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with other things that come before it. */
    Objective withAfter(List<String> others) {
        return new Objective(
                skillId,
                skillName,
                critical,
                from,
                required,
                startsOn,
                dueOn,
                others,
                resources,
                practice,
                opportunities);
    }

    /** The same on other days, with other resources and other practice. */
    public Objective with(LocalDate start, LocalDate due, List<ChosenResource> chosen, List<Practice> applied) {
        return new Objective(
                skillId, skillName, critical, from, required, start, due, after, chosen, applied, opportunities);
    }

    private double highest() {
        return resources.stream().mapToDouble(ChosenResource::share).max().orElse(0);
    }
}
