package io.careerplan.assessment.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.careerplan.events.Industry;
import io.careerplan.events.WagePoint;
import io.careerplan.events.WorkValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An occupation of the O*NET-SOC taxonomy.
 *
 * @param code for example {@code 43-4051.00}
 * @param title its name, in the plural
 * @param description what people in it do
 * @param jobZone preparation needed, 1 (little) to 5 (extensive); absent where the release gives none
 * @param industries where it is found; {@code OTHER} stands for every industry
 * @param requirements by skill id, in the order of the catalogue's skills; empty where the release has no ratings
 * @param workValues extent 1 to 7 to which it serves each value; empty where the release has none
 * @param wages absent where the survey does not know the occupation
 * @param source the row that names it
 */
public record Occupation(
        String code,
        String title,
        String description,
        @Nullable Integer jobZone,
        Set<Industry> industries,
        Map<String, Requirement> requirements,
        Map<WorkValue, Double> workValues,
        @Nullable Wages wages,
        DataRow source) {

    public Occupation {
        industries = Collections.unmodifiableSet(new TreeSet<>(industries));
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        workValues = Collections.unmodifiableMap(new TreeMap<>(workValues));
    }

    /** The same with its requirements in this order. */
    Occupation inOrder(Collection<String> skillIds) {
        var ordered = new LinkedHashMap<String, Requirement>();
        skillIds.forEach(id -> requirement(id).ifPresent(found -> ordered.put(id, found)));
        return new Occupation(code, title, description, jobZone, industries, ordered, workValues, wages, source);
    }

    /** Release of the taxonomy it is taken from. */
    public String release() {
        return source.release();
    }

    /** Whether the release rates what it requires; where not, nothing can be said about gaps or likeness. */
    @JsonIgnore
    public boolean isRated() {
        return !requirements.isEmpty();
    }

    /** The median of a year's wage; empty where the survey gives no amount for it. */
    public Optional<WagePoint> medianWage() {
        return Optional.ofNullable(wages).flatMap(Wages::medianPoint);
    }

    /** What it asks of the skill; empty where it is not rated. */
    public Optional<Requirement> requirement(String skillId) {
        return Optional.ofNullable(requirements.get(skillId));
    }
}
