package io.careerplan.planning.draft;

import static java.util.Comparator.comparing;

import io.careerplan.events.GoalState;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.careergraph.CareerPath;
import io.careerplan.planning.careergraph.PathMove;
import io.careerplan.planning.curriculum.Step;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PathStep;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The roadmap: a milestone for each stage, the chosen path with the timing of its moves, the other paths beside it. */
@Algorithm
final class RoadmapDraft {
    private static final int LONGEST_RESULT = 130;

    private final DraftBasis basis;
    private final GoalLinks goals;
    private final Map<String, String> skills;

    RoadmapDraft(DraftBasis basis) {
        this.basis = basis;
        this.goals = new GoalLinks(
                basis.goals(),
                List.of(basis.target().occupation(), basis.path().to().code()));
        this.skills = basis.needs().stream()
                .collect(Collectors.toMap(need -> need.skillId(), need -> need.skillName(), (one, same) -> one));
    }

    Roadmap of(List<Stage> stages) {
        var milestones = new TreeMap<String, Milestone>();
        stages.forEach(stage -> milestones.put(stage.id(), milestone(stage)));
        var ready = stages.getLast().due();
        var others = new TreeMap<String, PathSection>();
        basis.path().alternatives().forEach(other -> others.put(idOf(other), section(other, ready)));
        return new Roadmap(milestones, section(basis.path().path(), ready), others);
    }

    static String idOf(CareerPath alternative) {
        return "path-" + alternative.rank();
    }

    private Milestone milestone(Stage stage) {
        var lead = stage.steps().stream().min(comparing(Step::kind)).orElseThrow();
        var goal = goals.of(skillNames(stage));
        return new Milestone(
                title(stage, lead),
                stage.due(),
                goal.map(served -> served.id().toString()).orElse(null),
                goal.map(served -> new Origin(OriginKind.GOAL, served.id().toString()))
                        .orElse(lead.origin()),
                DraftTexts.reason("milestone.reason", hours(stage), results(stage), served(goal)));
    }

    /** Without the date, which moves. */
    private static String title(Stage stage, Step lead) {
        var result = DraftTexts.cut(lead.result(), LONGEST_RESULT);
        int more = stage.steps().size() - 1;
        return more == 0
                ? DraftTexts.title("milestone.title", result)
                : DraftTexts.title("milestone.title-of-several", result, more);
    }

    private List<String> skillNames(Stage stage) {
        return stage.steps().stream()
                .map(step -> skills.get(String.valueOf(step.skillId())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String hours(Stage stage) {
        return Figures.hours(stage.steps().stream().mapToDouble(Step::hours).sum());
    }

    private static String results(Stage stage) {
        return stage.steps().stream()
                .sorted(comparing(Step::kind))
                .map(Step::result)
                .collect(Collectors.joining("; "));
    }

    private static String served(Optional<GoalState> goal) {
        return goal.map(served ->
                        DraftTexts.reason("milestone.goal", served.horizon().name(), served.statement()))
                .orElseGet(() -> DraftTexts.reason("milestone.no-goal"));
    }

    private PathSection section(CareerPath path, LocalDate ready) {
        var steps = new ArrayList<PathStep>();
        var possible = ready;
        for (var move : path.moves()) {
            var from = possible.plusMonths(leastMonths(move, steps.isEmpty()));
            var to = from.plusMonths(basis.conventions().searchMonths());
            steps.add(new PathStep(move.to().code(), DraftTexts.cut(move.to().title(), 200), move.kind(), from, to));
            possible = to;
        }
        return new PathSection(
                path.moves().getFirst().from().code(), steps.getLast().code(), steps);
    }

    /** The plan itself prepares the first move; each later one takes at least what its job zones ask for. */
    private static int leastMonths(PathMove move, boolean first) {
        var months = move.months();
        return first || months == null ? 0 : months.low();
    }
}
