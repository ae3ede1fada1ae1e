package io.careerplan.planning.draft;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GoalsState;
import io.careerplan.events.Money;
import io.careerplan.events.ObjectiveResource;
import io.careerplan.events.PersonState;
import io.careerplan.events.TargetGaps;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.careergraph.PathMove;
import io.careerplan.planning.careerpath.ChosenPath;
import io.careerplan.planning.careerpath.ChosenPaths;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.execution.PersonalBias;
import io.careerplan.planning.fact.Facts;
import io.careerplan.planning.fact.PersonFacts;
import io.careerplan.planning.fact.ResourceCopies;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a plan is generated from. Reads in the running transaction. */
@ApplicationScoped
class DraftBases {
    private static final int PLACES_OF_HOURS = 2;

    private final Facts facts;
    private final ChosenPaths paths;
    private final ResourceCopies resources;
    private final PersonalBias bias;
    private final DraftSettings settings;
    private final StartDays days;

    DraftBases(
            Facts facts,
            ChosenPaths paths,
            ResourceCopies resources,
            PersonalBias bias,
            DraftSettings settings,
            StartDays days) {
        this.facts = facts;
        this.paths = paths;
        this.resources = resources;
        this.bias = bias;
        this.settings = settings;
        this.days = days;
    }

    /**
     * What is known of a person, and what the request wishes.
     *
     * @throws Refusal 409 where an analysis, a chosen path that fits it, or the weekly hours are missing
     */
    DraftBasis of(UUID person, DraftRequest request) {
        var known = facts.of(person);
        var startsOn = days.startOf(known, request);
        var path = analysedPath(person, known);
        var target = target(known, path, request);
        return new DraftBasis(
                request.title(),
                startsOn,
                request.endsOn(),
                weeklyHours(known, request),
                budget(known, request),
                Optional.ofNullable(request.maxActivities()).orElse(settings.mostActivities()),
                target,
                needs(target, known),
                path,
                known.goals().map(GoalsState::goals).orElse(List.of()),
                bias.of(person),
                circumstances(known).map(Circumstances::constraints).isPresent(),
                settings.conventions());
    }

    private ChosenPath analysedPath(UUID person, PersonFacts known) {
        if (known.latestAnalysis().isEmpty()) {
            throw Refusal.conflict("gap-analysis-missing");
        }
        return paths.of(person).orElseThrow(() -> Refusal.conflict("path-not-chosen"));
    }

    private static TargetGaps target(PersonFacts known, ChosenPath path, DraftRequest request) {
        var wanted = Optional.ofNullable(request.target()).orElse(path.to().code());
        var way = path.path().moves().stream()
                .map(PathMove::to)
                .map(occupation -> occupation.code())
                .toList();
        if (!way.contains(wanted)) {
            throw Refusal.conflict("target-not-on-path", wanted, String.join(", ", way));
        }
        var targets = known.latestAnalysis().map(analysis -> analysis.targets()).orElse(List.of());
        return targets.stream()
                .filter(each -> each.occupation().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("target-not-analysed", wanted, codes(targets)));
    }

    private static String codes(List<TargetGaps> targets) {
        return targets.stream().map(TargetGaps::occupation).collect(Collectors.joining(", "));
    }

    private List<LearningNeed> needs(TargetGaps target, PersonFacts known) {
        var seen = new HashSet<String>();
        return target.gaps().stream()
                .filter(gap -> seen.add(gap.skillId()))
                .flatMap(gap ->
                        LearningNeed.of(gap, resources.forSkill(gap.skillId()), planned(known, gap.skillId())).stream())
                .toList();
    }

    /** What the person chose for a skill in their development plan. */
    private static List<String> planned(PersonFacts known, String skillId) {
        return known.developmentPlan().stream()
                .flatMap(plan -> plan.objectives().stream())
                .filter(objective -> objective.skillId().equals(skillId))
                .flatMap(objective -> objective.resources().stream())
                .map(ObjectiveResource::resourceId)
                .toList();
    }

    private static BigDecimal weeklyHours(PersonFacts known, DraftRequest request) {
        return Optional.ofNullable(request.weeklyHours())
                .or(() -> circumstances(known).map(Circumstances::weeklyHours))
                .map(hours ->
                        hours.scale() > PLACES_OF_HOURS ? hours.setScale(PLACES_OF_HOURS, RoundingMode.DOWN) : hours)
                .filter(hours -> hours.signum() > 0)
                .orElseThrow(() -> Refusal.conflict("weekly-hours-unknown"));
    }

    private static @Nullable Money budget(PersonFacts known, DraftRequest request) {
        return Optional.ofNullable(request.monthlyBudget())
                .or(() -> circumstances(known).map(Circumstances::monthlyBudget))
                .orElse(null);
    }

    private static Optional<Circumstances> circumstances(PersonFacts known) {
        return known.person().map(PersonState::circumstances);
    }
}
