package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.tracking.deliverable.WorkflowDocument.GOALS_DOCUMENT;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_ASSESSMENT_REPORT;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.deliverable.WorkflowStep.ASSESSMENT_AND_GOALS;
import static io.careerplan.tracking.deliverable.WorkflowStep.SKILLS_AND_GAPS;

import io.careerplan.events.GoalHorizon;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.OpenGoal;
import io.careerplan.tracking.personfact.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of the first two steps: who the person is, what they want, what they can do and what is missing. */
@Algorithm
final class PreparationRules {

    /** Present occupation or weekly hours are not known: nothing could be planned. */
    static final CallRule COMPLETE_PROFILE =
            new CallRule("complete-profile", ASSESSMENT_AND_GOALS, PreparationRules::completeProfile);

    /** No goal for 5 to 10 years. */
    static final CallRule SET_VISION = new CallRule("set-vision", ASSESSMENT_AND_GOALS, PreparationRules::setVision);

    /** A vision, and no goal for 1 to 3 years that serves it. */
    static final CallRule SET_MEDIUM_GOAL =
            new CallRule("set-medium-goal", ASSESSMENT_AND_GOALS, PreparationRules::setMediumGoal);

    /** A medium goal, and none for 6 to 12 months that serves it. */
    static final CallRule SET_SHORT_GOAL =
            new CallRule("set-short-goal", ASSESSMENT_AND_GOALS, PreparationRules::setShortGoal);

    /** A goal that has no point for something that is in the person's own hands, while the document is not done. */
    static final CallRule SHARPEN_GOAL =
            new CallRule("sharpen-goal", ASSESSMENT_AND_GOALS, PreparationRules::sharpenGoal);

    /** What counts in work was never weighed. */
    static final CallRule WEIGH_WORK_VALUES =
            new CallRule("weigh-work-values", ASSESSMENT_AND_GOALS, PreparationRules::weighWorkValues);

    /** Too few skills are rated, or the ratings are out of date. */
    static final CallRule RATE_SKILLS = new CallRule("rate-skills", SKILLS_AND_GAPS, PreparationRules::rateSkills);

    /** Skills are rated, and no analysis shows what is missing from there. */
    static final CallRule ANALYSE_GAPS = new CallRule("analyse-gaps", SKILLS_AND_GAPS, PreparationRules::analyseGaps);

    static final List<CallRule> ALL = List.of(
            COMPLETE_PROFILE,
            ReportRules.ANSWER_SURVEY,
            ReportRules.ASSESS_SITUATION,
            ReportRules.COMPLETE_SITUATION,
            SET_VISION,
            SET_MEDIUM_GOAL,
            SET_SHORT_GOAL,
            SHARPEN_GOAL,
            WEIGH_WORK_VALUES,
            RATE_SKILLS,
            ANALYSE_GAPS,
            DevelopmentRules.MAKE_DEVELOPMENT_PLAN,
            DevelopmentRules.COMPLETE_DEVELOPMENT_PLAN);

    private static final int MOST_TARGETS = 10;

    private PreparationRules() {}

    private static Stream<Call> completeProfile(Situation situation) {
        return situation.known().profile().stream()
                .filter(profile -> profile.occupation().isEmpty() || !profile.hoursSaid())
                .map(profile -> complete(profile, situation.person()));
    }

    private static Call complete(Profile profile, UUID person) {
        return Call.to(Operation.CHANGE_PERSON, person)
                .with(Bodies.profile(profile), Bodies.profileChoices(profile))
                .ifMatch("/assessment/v1/people/" + person);
    }

    private static Stream<Call> setVision(Situation situation) {
        return situation.goal(GoalHorizon.VISION).isPresent()
                ? Stream.empty()
                : Stream.of(set(GoalHorizon.VISION, Optional.empty(), situation));
    }

    private static Stream<Call> setMediumGoal(Situation situation) {
        return below(GoalHorizon.VISION, GoalHorizon.MEDIUM, situation);
    }

    private static Stream<Call> setShortGoal(Situation situation) {
        return below(GoalHorizon.MEDIUM, GoalHorizon.SHORT, situation);
    }

    private static Stream<Call> below(GoalHorizon parent, GoalHorizon wanted, Situation situation) {
        return situation.goal(wanted).isPresent()
                ? Stream.empty()
                : situation.goal(parent).stream().map(goal -> set(wanted, Optional.of(goal.id()), situation));
    }

    private static Call set(GoalHorizon horizon, Optional<UUID> parent, Situation situation) {
        var goal = GoalDraft.of(horizon, parent, situation);
        List<Choice> choices = new ArrayList<>(GoalDraft.choices(goal));
        choices.add(Choice.open("/occupation", "goal.occupation").from(Sources.targets(situation), Sources.CODE));
        return Call.to(Operation.CREATE_GOAL, situation.person()).with(goal, choices);
    }

    private static Stream<Call> sharpenGoal(Situation situation) {
        if (situation.documents().is(GOALS_DOCUMENT, DONE)) {
            return Stream.empty();
        }
        return situation.known().goals().stream()
                .filter(goal -> !goal.weak().isEmpty())
                .map(goal -> sharpen(goal, situation));
    }

    private static Call sharpen(OpenGoal goal, Situation situation) {
        var patch = GoalDraft.mended(goal.weak(), goal.horizon(), situation);
        Call change = Call.to(Operation.CHANGE_GOAL, situation.person(), goal.id());
        return change.with(patch, GoalDraft.choices(patch)).ifMatch(change.path());
    }

    private static Stream<Call> weighWorkValues(Situation situation) {
        return situation.known().foremostValue().isPresent()
                ? Stream.empty()
                : Stream.of(Call.to(Operation.PUT_WORK_VALUES, situation.person())
                        .with(Bodies.workValues(), Choice.example("/values", "work-values")));
    }

    private static Stream<Call> rateSkills(Situation situation) {
        return situation.documents().is(SKILLS_ASSESSMENT_REPORT, DONE)
                ? Stream.empty()
                : Stream.of(Call.to(Operation.APPEND_SKILL_RATINGS, situation.person())
                        .with(
                                Bodies.ratings(),
                                Choice.open("/ratings/0/skillId", "skill")
                                        .from(Sources.SKILLS, Sources.ID)
                                        .each(),
                                Choice.example("/ratings/0/level", "level")));
    }

    private static Stream<Call> analyseGaps(Situation situation) {
        if (situation.documents().is(SKILLS_ASSESSMENT_REPORT, MISSING)
                || situation.documents().is(SKILLS_GAP_ANALYSIS, DONE)) {
            return Stream.empty();
        }
        Call call = Call.to(Operation.ANALYSE_GAPS, situation.person())
                .as(situation.plan().isPresent() ? Necessity.OPTIONAL : Necessity.REQUIRED);
        List<String> targets = targets(situation);
        Choice choice =
                new Choice("/targets/0", "target", !targets.isEmpty(), Sources.targets(situation), Sources.CODE, true);
        return Stream.of(call.with(Bodies.targets(targets.isEmpty() ? List.of(Choice.OPEN) : targets), choice));
    }

    /** What the goals aim at, else what was compared last. */
    private static List<String> targets(Situation situation) {
        List<String> aims = situation.known().goals().stream()
                .flatMap(goal -> goal.occupation().stream())
                .distinct()
                .limit(MOST_TARGETS)
                .toList();
        return aims.isEmpty() ? situation.known().targets() : aims;
    }
}
