package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.learning.Arrangement;
import io.careerplan.assessment.learning.Fault;
import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Prerequisites;
import io.careerplan.assessment.learning.Uncovered;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.events.UncoveredReason;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as somebody wants it instead: what was chosen before stays known as it was then, what is new is looked up. A gap of the
 * analysis that the plan leaves open can become an objective, whoever left it.
 */
public final class Editing {

    private final DevelopmentDocument before;
    private final Map<String, Objective> known;
    private final Map<String, Objective> gaps;
    private final Catalogue catalogue;
    private final Prerequisites prerequisites;
    private final InputErrors errors = new InputErrors();

    /**
     * The editing of a plan.
     *
     * @param gaps what closes each gap of its analysis, without days and resources
     */
    Editing(DevelopmentDocument before, List<Objective> gaps, Catalogue catalogue, Prerequisites prerequisites) {
        this.before = before;
        this.known = bySkill(before.objectives());
        this.gaps = bySkill(gaps);
        this.catalogue = catalogue;
        this.prerequisites = prerequisites;
    }

    private static Map<String, Objective> bySkill(List<Objective> objectives) {
        return objectives.stream().collect(Collectors.toMap(Objective::skillId, Function.identity()));
    }

    /**
     * The plan as it is wanted.
     *
     * @throws Refusal 400 naming every place that cannot be so
     */
    public DevelopmentDocument to(DevelopmentDetails wanted) {
        var objectives = new ArrayList<Objective>();
        wanted.objectives()
                .forEach((skill, details) -> objective(skill, details).ifPresent(objectives::add));
        objectives.forEach(each -> requirePrerequisites(each, wanted));
        errors.refuse();
        var arrangement = Arrangement.of(objectives, prerequisites);
        arrangement.faults(before.means()).forEach(this::note);
        errors.refuse();
        return before.with(arrangement.objectives(), uncovered(arrangement.objectives()));
    }

    private Optional<Objective> objective(String skill, ObjectiveDetails details) {
        var place = place(skill);
        var objective = known.getOrDefault(skill, gaps.get(skill));
        if (objective == null) {
            errors.wrong(place, "unknown-objective", "The analysis found no gap in such a skill.");
            return Optional.empty();
        }
        var resources = resources(objective, details.resources(), place + "/resources/");
        return Optional.of(objective.with(details.startsOn(), details.dueOn(), resources, details.practice()));
    }

    private static String place(String skill) {
        return InputError.pointer("/objectives", skill);
    }

    private boolean isAdded(Objective objective) {
        return !known.containsKey(objective.skillId());
    }

    /**
     * As when the plan was made: what builds on a gap that stays open stays open too. An objective that was there keeps to what
     * it was built on.
     */
    private void requirePrerequisites(Objective objective, DevelopmentDetails wanted) {
        var open = new HashSet<>(isAdded(objective) ? gaps.keySet() : known.keySet());
        open.removeAll(wanted.objectives().keySet());
        var lacking = prerequisites.among(objective.skillId(), open);
        if (!lacking.isEmpty()) {
            errors.wrong(
                    place(objective.skillId()),
                    "prerequisite-uncovered",
                    "It builds on what the plan leaves open: " + String.join(", ", lacking) + ".");
        }
    }

    private List<ChosenResource> resources(Objective objective, List<String> ids, String place) {
        var chosen = new ArrayList<ChosenResource>();
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (seen.add(ids.get(i))) {
                resource(objective, ids.get(i), place + i).ifPresent(chosen::add);
            } else {
                errors.wrong(place + i, "duplicate", "The resource is named twice.");
            }
        }
        return chosen;
    }

    private Optional<ChosenResource> resource(Objective objective, String id, String place) {
        var before = objective.resources().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return before.isPresent() ? before : lookedUp(objective.skillId(), id, place);
    }

    private Optional<ChosenResource> lookedUp(String skill, String id, String place) {
        var found = catalogue.resource(id);
        if (found.isEmpty()) {
            errors.wrong(
                    place, "unknown-resource", "The catalogue has no such resource; GET learning-resources finds it.");
        } else if (!found.get().skills().containsKey(skill)) {
            errors.wrong(place, "teaches-another-skill", "The resource does not teach this skill.");
        } else if (!areHoursKnown(found.get())) {
            errors.wrong(place, "hours-unknown", "Nobody knows how many hours the resource takes.");
        } else {
            return Optional.of(ChosenResource.of(found.get(), skill));
        }
        return Optional.empty();
    }

    private static boolean areHoursKnown(LearningResource resource) {
        var hours = resource.hours();
        return hours != null && hours > 0;
    }

    private void note(Fault fault) {
        var kind = fault.kind();
        errors.wrong("/objectives/" + fault.skillId() + "/" + kind.part(), kind.code(), kind.detail());
    }

    /** What was not covered stays so; what is covered less than before, or no more, is so by choice. */
    private List<Uncovered> uncovered(List<Objective> objectives) {
        var after = bySkill(objectives);
        var uncovered = new ArrayList<>(before.uncovered().stream()
                .filter(each -> !known.containsKey(each.skillId()) && !after.containsKey(each.skillId()))
                .toList());
        Stream.concat(before.objectives().stream(), objectives.stream().filter(this::isAdded))
                .forEach(each -> left(each, after).ifPresent(uncovered::add));
        return uncovered;
    }

    private Optional<Uncovered> left(Objective was, Map<String, Objective> after) {
        var is = after.get(was.skillId());
        if (is == null) {
            return Optional.of(Uncovered.whole(was, UncoveredReason.BY_CHOICE));
        }
        return is.isShort() ? Optional.of(Uncovered.rest(is, reason(is))) : Optional.empty();
    }

    private UncoveredReason reason(Objective objective) {
        return before.uncovered().stream()
                .filter(each -> each.skillId().equals(objective.skillId()) && each.from() == objective.to())
                .map(Uncovered::reason)
                .findFirst()
                .orElse(UncoveredReason.BY_CHOICE);
    }
}
