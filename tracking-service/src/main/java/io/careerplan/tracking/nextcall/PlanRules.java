package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.CAREER_PATH_ROADMAP;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.deliverable.WorkflowStep.ACTION_PLAN;
import static io.careerplan.tracking.deliverable.WorkflowStep.STRATEGY;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.deliverable.WorkflowDocument;
import io.careerplan.tracking.personfact.Profile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of steps three to five: from the gaps to a plan that is carried out. */
@Algorithm
final class PlanRules {

    /** Paths are found and none is chosen. */
    static final CallRule CHOOSE_PATH = new CallRule("choose-path", STRATEGY, PlanRules::choosePath);

    /** The gaps are known, and no path to a target was looked for, or none is chosen and another search may find better. */
    static final CallRule FIND_PATHS = new CallRule("find-paths", STRATEGY, PlanRules::findPaths);

    /** A path is chosen, gaps and weekly hours are known, and there is no plan. */
    static final CallRule GENERATE_PLAN = new CallRule("generate-plan", ACTION_PLAN, PlanRules::generatePlan);

    /** A plan that is not carried out yet can be looked at with the eyes of the gate. */
    static final CallRule READ_QUALITY = new CallRule("read-quality", ACTION_PLAN, PlanRules::readQuality);

    /** A draft lacks something that it needs to be handed in. */
    static final CallRule COMPLETE_DRAFT = new CallRule("complete-draft", ACTION_PLAN, PlanRules::completeDraft);

    /** A draft is complete. */
    static final CallRule SUBMIT_PLAN = new CallRule("submit-plan", ACTION_PLAN, PlanRules::submitPlan);

    /** A plan waits for its answer: the coach's where the person granted one that, else their own. */
    static final CallRule ANSWER_PLAN = new CallRule("answer-plan", ACTION_PLAN, PlanRules::answerPlan);

    /** A plan is approved and not begun. */
    static final CallRule ACTIVATE_PLAN = new CallRule("activate-plan", ACTION_PLAN, PlanRules::activatePlan);

    static final List<CallRule> ALL = List.of(
            CHOOSE_PATH,
            FIND_PATHS,
            GENERATE_PLAN,
            READ_QUALITY,
            COMPLETE_DRAFT,
            SUBMIT_PLAN,
            ANSWER_PLAN,
            ACTIVATE_PLAN);

    private PlanRules() {}

    private static Stream<Call> choosePath(Situation situation) {
        return openSearch(situation).stream()
                .map(search -> Call.to(Operation.CHOOSE_CAREER_PATH, situation.person(), search)
                        .with(
                                Bodies.empty().put("path", 1),
                                Choice.suggested("/path", "path")
                                        .from(
                                                "/planning/v1/people/" + situation.person() + "/career-paths/" + search,
                                                "/paths/*/rank")));
    }

    private static Stream<Call> findPaths(Situation situation) {
        if (situation.documents().is(SKILLS_GAP_ANALYSIS, MISSING)
                || situation.documents().is(CAREER_PATH_ROADMAP, DONE)) {
            return Stream.empty();
        }
        boolean more = openSearch(situation).isPresent();
        Optional<String> target = target(situation);
        Choice choice =
                new Choice("/to", "path-target", target.isPresent(), Sources.targets(situation), Sources.CODE, false);
        return Stream.of(Call.to(Operation.FIND_CAREER_PATHS, situation.person())
                .as(more ? Necessity.ALTERNATIVE : Necessity.REQUIRED)
                .with(Bodies.empty().put("to", target.orElse(Choice.OPEN)), choice));
    }

    /** The search whose paths wait for a choice. */
    private static Optional<UUID> openSearch(Situation situation) {
        return situation.documents().is(CAREER_PATH_ROADMAP, PARTIAL)
                ? situation.documents().reference(CAREER_PATH_ROADMAP)
                : Optional.empty();
    }

    /** The first of what was compared with that the person is not in already. */
    private static Optional<String> target(Situation situation) {
        Optional<String> present = situation.known().occupation();
        return situation.known().targets().stream()
                .filter(code -> !present.equals(Optional.of(code)))
                .findFirst();
    }

    private static Stream<Call> generatePlan(Situation situation) {
        boolean ready = situation.documents().is(CAREER_PATH_ROADMAP, DONE)
                && situation.documents().is(SKILLS_GAP_ANALYSIS, DONE, OUTDATED)
                && situation.known().profile().filter(Profile::hoursSaid).isPresent();
        return ready && situation.plan().isEmpty()
                ? Stream.of(Call.to(Operation.GENERATE_PLAN, situation.person()).with(Bodies.empty()))
                : Stream.empty();
    }

    private static Stream<Call> readQuality(Situation situation) {
        return Stream.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.APPROVED)
                .flatMap(status -> situation.plan(status).stream())
                .map(plan -> Call.to(Operation.READ_PLAN_QUALITY, plan).as(Necessity.OPTIONAL));
    }

    private static Stream<Call> completeDraft(Situation situation) {
        return draft(situation, false).map(PlanRules::change);
    }

    private static Stream<Call> submitPlan(Situation situation) {
        return draft(situation, true).map(plan -> Call.to(Operation.SUBMIT_PLAN, plan));
    }

    private static Stream<UUID> draft(Situation situation, boolean whole) {
        return situation.plan(PlanStatus.DRAFT).stream()
                .filter(plan -> situation.documents().is(WorkflowDocument.ACTION_PLAN, DONE) == whole);
    }

    private static Stream<Call> answerPlan(Situation situation) {
        Actor approver = situation.coachApproves() ? Actor.COACH : Actor.PERSON;
        return situation.plan(PlanStatus.SUBMITTED).stream()
                .flatMap(plan -> Stream.of(
                        Call.to(Operation.APPROVE_PLAN, plan).by(approver),
                        Call.to(Operation.RETURN_PLAN, plan)
                                .by(approver)
                                .as(Necessity.ALTERNATIVE)
                                .with(
                                        Bodies.empty().put("comment", Choice.OPEN),
                                        Choice.open("/comment", "return-comment"))));
    }

    /** What the gate stops is changed first; each change of an approved plan is a revision. */
    private static Stream<Call> activatePlan(Situation situation) {
        return situation.plan(PlanStatus.APPROVED).stream()
                .flatMap(plan -> Stream.of(
                        Call.to(Operation.ACTIVATE_PLAN, plan), change(plan).as(Necessity.ALTERNATIVE)));
    }

    /** A merge patch of what the gate found. */
    private static Call change(UUID plan) {
        Call change = Call.to(Operation.CHANGE_PLAN, plan);
        Choice sections = Choice.open("", "draft").from(change.path() + "/quality", "/findings/*/pointer");
        return change.with(Bodies.empty(), sections).ifMatch(change.path());
    }
}
