package io.careerplan.tracking.nextcall;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ProposalStatus;
import io.careerplan.events.ReviewKind;
import io.careerplan.events.WorkValue;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.deliverable.WorkflowDocument;
import io.careerplan.tracking.personfact.GoalWeakness;
import io.careerplan.tracking.personfact.KnownPerson;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.personfact.OpenGoal;
import io.careerplan.tracking.personfact.Profile;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import io.careerplan.tracking.recommendation.RecommendationKind;
import io.careerplan.tracking.review.OpenReview;
import io.careerplan.tracking.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Situations of a person, named by where they are on their way. */
public record SituationFixture(
        Optional<Profile> profile,
        List<OpenGoal> goals,
        Optional<WorkValue> foremost,
        List<String> targets,
        List<DeliverableState> documents,
        Optional<LeadingPlan> plan,
        boolean coachApproves,
        List<NotedProposal> proposals,
        List<Advice> advice,
        List<OpenReview> reviews,
        Execution execution) {

    public static final UUID PERSON = UUID.fromString("0190a5c4-0000-7000-8000-000000000001");
    public static final UUID PLAN = UUID.fromString("0190a5c4-0000-7000-8000-000000000002");
    public static final UUID THING = UUID.fromString("0190a5c4-0000-7000-8000-000000000003");
    static final String PRESENT = "43-4051.00";
    static final String TARGET = "13-1071.00";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Execution EVERYTHING_LEFT = new Execution(
            List.of(new TaskLine("t1", "Read on", TODAY, 90, 0, TaskState.PLANNED, null, null, null)),
            List.of(new MilestoneLine("m1", "Course", TODAY, BigDecimal.TEN, MilestoneState.UPCOMING, null)),
            false);

    /** Registered and signed in, and nothing said. */
    public static SituationFixture signedIn() {
        return new SituationFixture(
                Optional.of(new Profile(null, false, false, "EUR")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                Execution.NONE);
    }

    /** The first two steps done: everything said, goals set, skills rated, gaps known. */
    static SituationFixture prepared() {
        return signedIn()
                .profile(new Profile(PRESENT, true, true, "EUR"))
                .goal(GoalHorizon.VISION, TARGET)
                .goal(GoalHorizon.MEDIUM, null)
                .goal(GoalHorizon.SHORT, null)
                .foremost(WorkValue.SUPPORT)
                .document(WorkflowDocument.SITUATION_REPORT, DeliverableStatus.DONE, THING)
                .document(WorkflowDocument.GOALS_DOCUMENT, DeliverableStatus.DONE, null)
                .document(WorkflowDocument.SKILLS_ASSESSMENT_REPORT, DeliverableStatus.DONE, null)
                .document(WorkflowDocument.SKILLS_GAP_ANALYSIS, DeliverableStatus.DONE, THING)
                .document(WorkflowDocument.SKILLS_DEVELOPMENT_PLAN, DeliverableStatus.DONE, THING)
                .targets(PRESENT, TARGET);
    }

    /** Prepared, and a path chosen. */
    static SituationFixture onAPath() {
        return prepared().document(WorkflowDocument.CAREER_PATH_ROADMAP, DeliverableStatus.DONE, THING);
    }

    /** On a path, with a plan at that point of its life. */
    static SituationFixture withPlan(PlanStatus status) {
        return onAPath()
                .document(WorkflowDocument.ACTION_PLAN, DeliverableStatus.DONE, PLAN)
                .plan(status);
    }

    /** Stations on the way, from the first sign-in to the end of a plan. */
    public static Stream<SituationFixture> stations() {
        return Stream.of(
                signedIn(),
                signedIn().goal(GoalHorizon.VISION, null, GoalWeakness.values()),
                signedIn().goal(GoalHorizon.MEDIUM, null),
                signedIn().document(WorkflowDocument.SITUATION_REPORT, DeliverableStatus.PARTIAL, THING),
                prepared().document(WorkflowDocument.SKILLS_GAP_ANALYSIS, DeliverableStatus.OUTDATED, THING),
                prepared(),
                prepared().document(WorkflowDocument.SKILLS_DEVELOPMENT_PLAN, DeliverableStatus.OUTDATED, THING),
                prepared().document(WorkflowDocument.SKILLS_DEVELOPMENT_PLAN, DeliverableStatus.PARTIAL, THING),
                prepared().document(WorkflowDocument.CAREER_PATH_ROADMAP, DeliverableStatus.PARTIAL, THING),
                onAPath(),
                withPlan(PlanStatus.DRAFT).document(WorkflowDocument.ACTION_PLAN, DeliverableStatus.PARTIAL, PLAN),
                withPlan(PlanStatus.DRAFT),
                withPlan(PlanStatus.SUBMITTED),
                withPlan(PlanStatus.APPROVED),
                withPlan(PlanStatus.ACTIVE).execution(EVERYTHING_LEFT),
                withPlan(PlanStatus.ACTIVE)
                        .proposal(new NotedProposal(THING, PLAN, 0, ProposalStatus.OPEN, OptionKind.LATER_DATE))
                        .advice(new Advice(THING, RecommendationKind.CELEBRATE))
                        .review(new OpenReview(THING, ReviewKind.EVENT)),
                withPlan(PlanStatus.ACTIVE).execution(new Execution(List.of(), List.of(), true)));
    }

    SituationFixture profile(Profile other) {
        return with(Optional.of(other), goals, foremost, targets, documents, plan, coachApproves);
    }

    SituationFixture withoutProfile() {
        return with(Optional.empty(), goals, foremost, targets, documents, plan, coachApproves);
    }

    SituationFixture goal(GoalHorizon horizon, @Nullable String occupation, GoalWeakness... weak) {
        UUID id = UUID.nameUUIDFromBytes(new byte[] {(byte) goals.size()});
        List<OpenGoal> more = new ArrayList<>(goals);
        more.add(new OpenGoal(id, horizon, occupation, List.of(weak)));
        return with(profile, more, foremost, targets, documents, plan, coachApproves);
    }

    SituationFixture withoutGoals() {
        return with(profile, List.of(), foremost, targets, documents, plan, coachApproves);
    }

    SituationFixture foremost(WorkValue value) {
        return with(profile, goals, Optional.of(value), targets, documents, plan, coachApproves);
    }

    SituationFixture targets(String... codes) {
        return with(profile, goals, foremost, List.of(codes), documents, plan, coachApproves);
    }

    /** The document in that state, whatever it was before. */
    SituationFixture document(WorkflowDocument document, DeliverableStatus status, @Nullable UUID reference) {
        List<DeliverableState> others = new ArrayList<>(documents);
        others.removeIf(state -> state.name().equals(document.text()));
        others.add(new DeliverableState(PERSON, document.text(), 0, status, Instant.EPOCH, reference));
        return with(profile, goals, foremost, targets, others, plan, coachApproves);
    }

    SituationFixture plan(PlanStatus status) {
        LeadingPlan leading = new LeadingPlan(PLAN, status);
        return with(profile, goals, foremost, targets, documents, Optional.of(leading), coachApproves);
    }

    SituationFixture coached() {
        return with(profile, goals, foremost, targets, documents, plan, true);
    }

    SituationFixture proposal(NotedProposal one) {
        return waiting(List.of(one), advice, reviews, execution);
    }

    SituationFixture advice(Advice one) {
        return waiting(proposals, List.of(one), reviews, execution);
    }

    SituationFixture review(OpenReview one) {
        return waiting(proposals, advice, List.of(one), execution);
    }

    SituationFixture execution(Execution other) {
        return waiting(proposals, advice, reviews, other);
    }

    public Situation situation() {
        return new Situation(
                PERSON,
                TODAY,
                new KnownPerson(profile, goals, foremost, targets, 0),
                Documents.of(documents),
                plan,
                coachApproves,
                proposals,
                advice,
                reviews,
                execution,
                Texts.in(List.of()));
    }

    /** What the rule calls for, as method and path. */
    List<String> calls(CallRule rule) {
        return rule.calls()
                .apply(situation())
                .map(call -> call.operation().method() + " " + call.path())
                .toList();
    }

    /** The only call that the rule calls for. */
    Call call(CallRule rule) {
        return rule.calls().apply(situation()).findFirst().orElseThrow();
    }

    private SituationFixture with(
            Optional<Profile> who,
            List<OpenGoal> pursued,
            Optional<WorkValue> value,
            List<String> aims,
            List<DeliverableState> states,
            Optional<LeadingPlan> leading,
            boolean approved) {
        return new SituationFixture(
                who, pursued, value, aims, states, leading, approved, proposals, advice, reviews, execution);
    }

    private SituationFixture waiting(
            List<NotedProposal> proposed, List<Advice> advised, List<OpenReview> opened, Execution left) {
        return new SituationFixture(
                profile, goals, foremost, targets, documents, plan, coachApproves, proposed, advised, opened, left);
    }
}
