package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which skills build on which. */
@Algorithm
public final class Prerequisites {

    private final Map<String, Set<String>> needed = new TreeMap<>();

    /**
     * By skill what it builds on.
     *
     * @throws IllegalArgumentException when a skill builds on itself, however far round
     */
    public Prerequisites(Map<String, ? extends Set<String>> needed) {
        needed.forEach((skill, on) -> this.needed.put(skill, new TreeSet<>(on)));
        this.needed.keySet().forEach(skill -> refuseCircle(skill, new HashSet<>()));
    }

    private void refuseCircle(String skill, Set<String> way) {
        if (!way.add(skill)) {
            throw new IllegalArgumentException("a skill builds on itself: " + skill);
        }
        of(skill).forEach(each -> refuseCircle(each, way));
        way.remove(skill);
    }

    /** What a skill builds on among these. */
    public Set<String> among(String skillId, Set<String> these) {
        var found = new TreeSet<>(of(skillId));
        found.retainAll(these);
        return found;
    }

    private Set<String> of(String skillId) {
        return needed.getOrDefault(skillId, Set.of());
    }

    /** The needs in an order in which each comes behind what it builds on, and else as before. */
    List<Need> order(List<Need> needs) {
        var bySkill = new TreeMap<String, Need>();
        needs.forEach(need -> bySkill.put(need.skillId(), need));
        var ordered = new LinkedHashSet<Need>();
        needs.forEach(need -> add(need, bySkill, ordered));
        return new ArrayList<>(ordered);
    }

    private void add(Need need, Map<String, Need> bySkill, Set<Need> ordered) {
        for (var before : among(need.skillId(), bySkill.keySet())) {
            add(Objects.requireNonNull(bySkill.get(before)), bySkill, ordered);
        }
        ordered.add(need);
    }
}
