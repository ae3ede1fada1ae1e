package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.Barrier;
import io.careerplan.assessment.resourcefit.Choice;
import io.careerplan.assessment.resourcefit.Conventions;
import io.careerplan.assessment.resourcefit.Fit;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.UncoveredReason;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plans one objective after the other with all the hours there are: of what is ready the most important first, where ready is
 * what builds on nothing that is still to come, ends by the deadline and can be paid from what is left of the month. What
 * has to wait for money waits for the next month as long as it still ends by the deadline then, also where something that
 * leads less far, or as far in more hours, could be paid at once. Others pass where that leaves it the time.
 */
@Algorithm
public final class Planner {

    private final Means means;
    private final Prerequisites prerequisites;
    private final Conventions conventions;
    private final PlanClock clock;
    private final List<String> ranks;
    private final Map<String, Need> open = new TreeMap<>();
    private final List<Need> order;
    private final List<Objective> objectives = new ArrayList<>();
    private final Map<String, Uncovered> uncovered = new HashMap<>();
    private final Map<String, String> skillOfResource = new HashMap<>();
    private final Map<YearMonth, BigDecimal> spent = new HashMap<>();
    private long done;
    private long awaited;

    private Planner(List<Need> needs, Means means, Prerequisites prerequisites, Conventions conventions) {
        this.means = means;
        this.prerequisites = prerequisites;
        this.conventions = conventions;
        this.clock = new PlanClock(means);
        this.ranks = needs.stream().map(Need::skillId).toList();
        this.order = new ArrayList<>(prerequisites.order(needs));
        needs.forEach(need -> open.put(need.skillId(), need));
    }

    /**
     * What is learnt when.
     *
     * @param needs the most important first, no skill twice
     */
    public static Curriculum plan(List<Need> needs, Means means, Prerequisites prerequisites, Conventions conventions) {
        var planner = new Planner(needs, means, prerequisites, conventions);
        while (!planner.open.isEmpty()) {
            planner.step();
        }
        return planner.curriculum();
    }

    private Curriculum curriculum() {
        var left = uncovered.values().stream()
                .sorted(Comparator.comparing(each -> ranks.indexOf(each.skillId())))
                .toList();
        return new Curriculum(objectives, left);
    }

    /** Settles one need, or lets time go by until there is money again. */
    private void step() {
        awaited = 0;
        for (var need : order) {
            if (!isWaiting(need) && settles(need)) {
                open.remove(need.skillId());
                order.remove(need);
                return;
            }
        }
        done = nextMonth();
    }

    private boolean isWaiting(Need need) {
        return !prerequisites.among(need.skillId(), open.keySet()).isEmpty();
    }

    /** Whether it is known now what becomes of the need. */
    private boolean settles(Need need) {
        if (!prerequisites.among(need.skillId(), uncoveredAltogether()).isEmpty()) {
            return leave(need, UncoveredReason.PREREQUISITE_UNCOVERED);
        }
        var choices = new Fit(need, means, conventions, skillOfResource.keySet()).choices();
        if (choices.isEmpty()) {
            return leave(need, Barrier.beyond(need.from(), need, means, conventions));
        }
        var timely = choices.stream().filter(this::isTimely).toList();
        if (timely.isEmpty()) {
            return leave(need, UncoveredReason.NO_TIME_LEFT);
        }
        var chosen = chosen(need, timely);
        chosen.ifPresent(choice -> take(need, choice));
        return chosen.isPresent();
    }

    /** What is taken now; empty where that waits for money, or would take the time of what waits and matters more. */
    private Optional<Choice> chosen(Need need, List<Choice> timely) {
        var payable = timely.stream().filter(this::isPayable).findFirst();
        var worthWaiting = timely.stream()
                .takeWhile(each -> !this.isPayable(each))
                .filter(each -> isTimelyFrom(nextMonth(), each.work()))
                .filter(each -> payable.filter(now -> !each.isBetter(now, need.required()))
                        .isEmpty())
                .findFirst();
        if (worthWaiting.isPresent()) {
            awaited = Math.max(awaited, worthWaiting.get().work());
            return Optional.empty();
        }
        return payable.filter(this::leavesTimeToWhatWaits);
    }

    private boolean leavesTimeToWhatWaits(Choice choice) {
        return awaited == 0 || isTimelyFrom(Math.max(done + choice.work(), nextMonth()), awaited);
    }

    private long nextMonth() {
        return clock.nextMonth(clock.dayAfter(done));
    }

    private boolean leave(Need need, UncoveredReason reason) {
        uncovered.put(need.skillId(), Uncovered.all(need, reason));
        return true;
    }

    /** Skills of which nothing is covered. */
    private Set<String> uncoveredAltogether() {
        var skills = new TreeSet<>(uncovered.keySet());
        objectives.forEach(each -> skills.remove(each.skillId()));
        return skills;
    }

    private boolean isTimely(Choice choice) {
        return isTimelyFrom(done, choice.work());
    }

    private boolean isTimelyFrom(long start, long work) {
        return !clock.dayOf(start + work).isAfter(means.deadline());
    }

    private boolean isPayable(Choice choice) {
        var budget = means.monthlyBudget();
        return budget == null || spentNow().add(choice.cost()).compareTo(budget.amount()) <= 0;
    }

    private BigDecimal spentNow() {
        return spent.getOrDefault(month(), BigDecimal.ZERO);
    }

    private YearMonth month() {
        return YearMonth.from(clock.dayAfter(done));
    }

    private void take(Need need, Choice choice) {
        var objective = objective(need, choice);
        spent.merge(month(), choice.cost(), BigDecimal::add);
        done += choice.work();
        objectives.add(objective);
        choice.resources().forEach(each -> skillOfResource.putIfAbsent(each.id(), need.skillId()));
        if (objective.isShort()) {
            uncovered.put(need.skillId(), Uncovered.rest(objective, restReason(need, objective)));
        }
    }

    private UncoveredReason restReason(Need need, Objective objective) {
        return Barrier.beyond(objective.to(), need, means, conventions);
    }

    private Objective objective(Need need, Choice choice) {
        var practice = new Practice(PracticeKind.AT_WORK, choice.practiceHours(), null);
        return new Objective(
                need.skillId(),
                need.skillName(),
                need.critical(),
                need.from(),
                need.required(),
                clock.dayAfter(done),
                clock.dayOf(done + choice.work()),
                after(need, choice),
                choice.resources(),
                List.of(practice),
                Fit.opportunities(need, conventions));
    }

    private List<String> after(Need need, Choice choice) {
        var covered = objectives.stream().map(Objective::skillId).collect(Collectors.toSet());
        var after = new TreeSet<>(prerequisites.among(need.skillId(), covered));
        choice.resources().stream()
                .flatMap(each -> Optional.ofNullable(skillOfResource.get(each.id())).stream())
                .forEach(after::add);
        return List.copyOf(after);
    }
}
