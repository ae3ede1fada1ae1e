package io.careerplan.planning.curriculum;

import io.careerplan.events.LearningResourceState;
import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes strands one by one: a foundation where the gap is wide, a resource that leads to the level, practice. A resource
 * that was chosen before and leads to this level too is not worked through twice.
 */
@Algorithm
final class StrandLoom {
    private final StepTexts texts;
    private final Means means;
    private final StepIds ids = new StepIds();
    private final Map<String, Step> chosen = new HashMap<>();

    StrandLoom(String target, Means means) {
        this.texts = new StepTexts(target);
        this.means = means;
    }

    /** Empty where no way to close the gap is known. */
    Optional<Strand> strand(LearningNeed need) {
        var fit = new ResourceFit(need, means);
        var known =
                fit.among(chosen::containsKey).map(LearningResourceState::id).map(chosen::get);
        if (known.isPresent()) {
            return Optional.of(woven(need, List.of(), known));
        }
        var study = fit.best().map(best -> studies(need, fit, best)).or(() -> guided(need));
        return study.map(steps -> woven(need, steps, Optional.of(steps.getLast())));
    }

    private Strand woven(LearningNeed need, List<Step> studies, Optional<Step> learnt) {
        var steps = new ArrayList<>(studies);
        learnt.map(before -> texts.practice(need, idOf("practise", need), before))
                .ifPresent(steps::add);
        var parts = steps.stream().flatMap(step -> step.cutTo(means).stream());
        return new Strand(need, steps.size(), parts.toList());
    }

    private List<Step> studies(LearningNeed need, ResourceFit fit, LearningResourceState best) {
        var steps = new ArrayList<Step>();
        fit.foundation(ResourceFit.hours(best))
                .map(lower -> texts.study(need, idOf("begin", need), lower, fit.level(lower), List.of()))
                .ifPresent(steps::add);
        var before = steps.stream().map(Step::id).toList();
        steps.add(texts.study(need, idOf("learn", need), best, fit.level(best), before));
        steps.forEach(step -> chosen.put(String.valueOf(step.resourceId()), step));
        return steps;
    }

    private Optional<List<Step>> guided(LearningNeed need) {
        return Optional.ofNullable(need.hours()).map(hours -> List.of(texts.guided(need, idOf("learn", need), hours)));
    }

    private String idOf(String verb, LearningNeed need) {
        return verb + "-" + ids.stem(need.skillId());
    }
}
