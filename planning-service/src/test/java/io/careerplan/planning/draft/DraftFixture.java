package io.careerplan.planning.draft;

import static io.careerplan.planning.curriculum.NeedFixture.book;
import static io.careerplan.planning.curriculum.NeedFixture.course;
import static io.careerplan.planning.curriculum.NeedFixture.gap;
import static io.careerplan.planning.curriculum.NeedFixture.need;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.Money;
import io.careerplan.events.MoveKind;
import io.careerplan.events.SmartScore;
import io.careerplan.events.TargetGaps;
import io.careerplan.planning.careergraph.CareerPath;
import io.careerplan.planning.careergraph.MonthRange;
import io.careerplan.planning.careergraph.OccupationName;
import io.careerplan.planning.careergraph.PathMove;
import io.careerplan.planning.careerpath.ChosenPath;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.curriculum.NeedFixture;
import io.careerplan.planning.execution.Bias;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts by situation; occupations, skills and resources are those of the starter catalogue. */
final class DraftFixture {
    static final LocalDate START = LocalDate.parse("2026-11-30");
    static final OccupationName AGENT = new OccupationName("43-4051.00", "Customer Service Representatives");
    static final OccupationName ASSISTANT = new OccupationName("43-4161.00", "Human Resources Assistants");
    static final OccupationName SPECIALIST = new OccupationName("13-1071.00", "Human Resources Specialists");
    private static final OccupationName NURSE = new OccupationName("29-1141.00", "Registered Nurses");
    private static final OccupationName MANAGER =
            new OccupationName("11-9111.00", "Medical and Health Services Managers");

    private DraftFixture() {}

    /** Five hours a week, a hundred dollars a month, five gaps, two paths. */
    static DraftBasis agentToSpecialist() {
        return basis(agentNeeds(), SPECIALIST, chosen(AGENT, SPECIALIST, ASSISTANT), List.of());
    }

    static DraftBasis agentWithGoals(GoalState... goals) {
        return basis(agentNeeds(), SPECIALIST, chosen(AGENT, SPECIALIST, ASSISTANT), List.of(goals));
    }

    /** Eight gaps of which one has neither a resource nor hours. */
    static DraftBasis nurseToManager() {
        var needs = List.of(
                need(
                        gap("2.C.1.a", "Administration and Management", true, "0.75", "0.45", "7", "60"),
                        book("book-effective-executive", "7", "2.C.1.a", "4"),
                        course("course-management", "60", "90", "2.C.1.a", "5.5")),
                need(gap("2.B.1.d", "Negotiation", true, "0.571429", "0.357143", null, null)),
                need(
                        gap("2.B.5.b", "Management of Financial Resources", false, "0.6", "0.4", "10", "100"),
                        book("book-financial-intelligence", "10", "2.B.5.b", "4.5")));
        return basis(needs, MANAGER, chosen(NURSE, MANAGER, ASSISTANT), List.of());
    }

    /** Nothing is missing. */
    static DraftBasis withoutGaps() {
        return basis(List.of(), SPECIALIST, chosen(AGENT, SPECIALIST, ASSISTANT), List.of());
    }

    static DraftBasis withActivities(DraftBasis of, int most) {
        return new DraftBasis(
                of.title(),
                of.startsOn(),
                of.endsOn(),
                of.weeklyHours(),
                of.monthlyBudget(),
                most,
                of.target(),
                of.needs(),
                of.path(),
                of.goals(),
                of.bias(),
                of.constrained(),
                of.conventions());
    }

    static DraftBasis basis(List<LearningNeed> needs, OccupationName target, ChosenPath path, List<GoalState> goals) {
        var gaps = new TargetGaps(
                target.code(),
                target.title(),
                new BigDecimal("0.8688"),
                new BigDecimal("61.0"),
                new BigDecimal("0.93"),
                null,
                List.of());
        return new DraftBasis(
                null,
                START,
                null,
                new BigDecimal("5"),
                new Money(new BigDecimal("100.00"), "USD"),
                24,
                gaps,
                needs,
                path,
                goals,
                Bias.OF_PEOPLE,
                false,
                DraftConventions.DEFAULT);
    }

    /** The direct path, with the one over a third occupation beside it. */
    static ChosenPath chosen(OccupationName from, OccupationName to, OccupationName over) {
        return new ChosenPath(
                UUID.fromString("019aab3e-7000-7a10-8000-000000000001"),
                from,
                to,
                path(1, from, to),
                List.of(path(2, from, over, to)));
    }

    static CareerPath path(int rank, OccupationName... stops) {
        var moves = new ArrayList<PathMove>();
        for (int i = 1; i < stops.length; i++) {
            moves.add(move(i, stops[i - 1], stops[i]));
        }
        return new CareerPath(rank, new BigDecimal("0.35"), null, null, new BigDecimal("0.72"), moves);
    }

    static GoalState goal(GoalHorizon horizon, String statement, @Nullable String occupation, int number) {
        return new GoalState(
                UUID.fromString("019aab3e-9000-7a10-8000-00000000000" + number),
                horizon,
                null,
                statement,
                null,
                null,
                null,
                null,
                LocalDate.parse("2027-10-01"),
                List.of(),
                occupation,
                GoalStatus.OPEN,
                new SmartScore(2, 2, 0, 2, 2));
    }

    private static PathMove move(int number, OccupationName from, OccupationName to) {
        return new PathMove(
                number,
                from,
                to,
                MoveKind.PROMOTION,
                new BigDecimal("0.946100"),
                new BigDecimal("0.8688"),
                null,
                new MonthRange(3, 21),
                1,
                new BigDecimal("0.3"),
                new BigDecimal("0.35"),
                null,
                List.of());
    }

    private static List<LearningNeed> agentNeeds() {
        return List.of(
                need(NeedFixture.writing(), book("book-business-writing", "7", NeedFixture.WRITING, "4.5")),
                need(NeedFixture.reading(), book("book-how-to-read", "12", NeedFixture.READING, "4.5")),
                need(
                        gap("2.B.1.a", "Social Perceptiveness", false, "0.6", "0.5", "9", "11"),
                        book("book-emotional-intelligence", "11", "2.B.1.a", "4.2")),
                need(
                        gap("2.C.1.f", "Personnel and Human Resources", true, "0.75", "0.38", "40", "120"),
                        book("book-drive", "7", "2.C.1.f", "4"),
                        course("course-hr", "40", "95.00", "2.C.1.f", "5.5")),
                need(gap("2.C.8.b", "Law and Government", false, "0.55", "0.4", "20", "60")));
    }
}
