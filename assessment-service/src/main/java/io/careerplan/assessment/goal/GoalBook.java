package io.careerplan.assessment.goal;

import io.careerplan.assessment.goaldetails.GoalCheck;
import io.careerplan.assessment.goaldetails.GoalDetails;
import io.careerplan.assessment.smart.GoalFacts;
import io.careerplan.assessment.smart.SmartCard;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GoalsState;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All goals of one person as one whole: it checks, changes and tells them. */
public final class GoalBook {

    private final UUID person;
    private final long version;
    private final LocalDate today;
    private final List<Goal> goals;
    private final Map<UUID, BigDecimal> outlooks;

    /**
     * The goals as they are now.
     *
     * @param version the version told last, or -1 where none was
     * @param today the person's day
     * @param goals by id
     * @param outlooks chance of each goal, 0 to 1, as far as it was forecast
     */
    GoalBook(UUID person, long version, LocalDate today, List<Goal> goals, Map<UUID, BigDecimal> outlooks) {
        this.person = person;
        this.version = version;
        this.today = today;
        this.goals = new ArrayList<>(goals);
        this.outlooks = Map.copyOf(outlooks);
    }

    /**
     * Takes a new goal in.
     *
     * @param atMost goals that a person may have, closed ones among them
     * @throws Refusal 409 {@code too-many-goals} when there are so many
     */
    GoalsChanged add(Goal goal, Predicate<String> knownOccupation, int atMost) {
        if (goals.size() >= atMost) {
            throw Refusal.conflict("too-many-goals", atMost);
        }
        check(goal, goal.details(), Optional.empty(), knownOccupation);
        goals.add(goal);
        return changed();
    }

    /** Makes a goal as wanted. Nothing happens, and nothing is to be told, when it already is. */
    Optional<GoalsChanged> change(Goal goal, GoalDetails wanted, Predicate<String> knownOccupation, Instant now) {
        var before = goal.details();
        if (wanted.equals(before)) {
            return Optional.empty();
        }
        check(goal, wanted, Optional.of(before), knownOccupation);
        if (wanted.horizon() != before.horizon()) {
            requireNoChildren(goal);
        }
        goal.change(wanted, today, now);
        return Optional.of(changed());
    }

    /** Takes a goal out on which no other hangs. */
    GoalsChanged remove(Goal goal) {
        requireNoChildren(goal);
        goals.remove(goal);
        return changed();
    }

    /** The same goals with what forecasts say now, to be told when any point of them is another one. */
    Optional<GoalsChanged> foreseen(Map<UUID, BigDecimal> outlooks) {
        var then = new GoalBook(person, version, today, goals, outlooks);
        return then.states().equals(states()) ? Optional.empty() : Optional.of(then.changed());
    }

    /** The goals as they are now, under the version told last. */
    GoalsChanged present() {
        return new GoalsChanged(new GoalsState(person, version, states()));
    }

    private GoalsChanged changed() {
        return new GoalsChanged(new GoalsState(person, version + 1, states()));
    }

    private List<GoalState> states() {
        return cards().entrySet().stream()
                .map(scored -> scored.getKey().state(scored.getValue().score()))
                .toList();
    }

    private SequencedMap<Goal, SmartCard> cards() {
        var cards = new TreeMap<Goal, SmartCard>((one, other) -> one.id().compareTo(other.id()));
        goals.forEach(goal -> cards.put(goal, SmartCard.of(facts(goal))));
        return cards;
    }

    /**
     * How far the goals document is: done when each horizon has an open goal, and each open goal has a point of every
     * letter that the person can earn without a forecast.
     */
    public DeliverableStatus document() {
        if (goals.isEmpty()) {
            return DeliverableStatus.MISSING;
        }
        return missingHorizons().isEmpty() && unpresentable().isEmpty()
                ? DeliverableStatus.DONE
                : DeliverableStatus.PARTIAL;
    }

    /** Horizons without an open goal. */
    public List<GoalHorizon> missingHorizons() {
        var open = goals.stream()
                .filter(Goal::isOpen)
                .map(goal -> goal.details().horizon())
                .collect(Collectors.toSet());
        return Stream.of(GoalHorizon.values())
                .filter(horizon -> !open.contains(horizon))
                .toList();
    }

    /** Open goals that keep the document from being done, by id. */
    public List<UUID> unpresentable() {
        return cards().entrySet().stream()
                .filter(scored -> scored.getKey().isOpen() && !scored.getValue().isPresentable())
                .map(scored -> scored.getKey().id())
                .toList();
    }

    /**
     * A goal with its points.
     *
     * @param id the goal
     * @param details what it says
     * @param card the rules it meets
     * @param probability its chance, 0 to 1, where a plan that serves it was forecast
     */
    public record Scored(
            UUID id,
            GoalDetails details,
            SmartCard card,
            @Nullable BigDecimal probability) {}

    /** Each goal with its points, by id. */
    public List<Scored> scored() {
        return cards().entrySet().stream().map(this::scored).toList();
    }

    private Scored scored(Map.Entry<Goal, SmartCard> scored) {
        var goal = scored.getKey();
        return new Scored(goal.id(), goal.details(), scored.getValue(), outlooks.get(goal.id()));
    }

    long version() {
        return version;
    }

    LocalDate today() {
        return today;
    }

    private void check(Goal goal, GoalDetails wanted, Optional<GoalDetails> before, Predicate<String> occupations) {
        new GoalCheck(id -> details(id).filter(_ -> !id.equals(goal.id())), occupations, today).check(wanted, before);
    }

    private Optional<GoalDetails> details(UUID id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id))
                .map(Goal::details)
                .findFirst();
    }

    private Stream<GoalDetails> children(Goal parent) {
        return goals.stream().map(Goal::details).filter(each -> parent.id().equals(each.parentId()));
    }

    private void requireNoChildren(Goal goal) {
        var children = children(goal).count();
        if (children > 0) {
            throw Refusal.conflict("goal-has-children", children);
        }
    }

    private GoalFacts facts(Goal goal) {
        var now = goal.details();
        return new GoalFacts(
                now.horizon(),
                now.statement(),
                now.metric(),
                now.unit(),
                now.baseline(),
                now.target(),
                goal.plannedOn(),
                now.due(),
                hasCheckpoint(goal),
                now.parentId() != null,
                now.motivation(),
                now.values().size(),
                outlooks.get(goal.id()));
    }

    /** A day of its own, or a goal that hangs on it, is not dropped, and is due before it. */
    private boolean hasCheckpoint(Goal goal) {
        var due = goal.details().due();
        return goal.details().checkpoint() != null
                || (due != null && children(goal).anyMatch(child -> isStep(child, due)));
    }

    private static boolean isStep(GoalDetails child, LocalDate due) {
        var step = child.due();
        return child.status() != GoalStatus.DROPPED && step != null && step.isBefore(due);
    }
}
