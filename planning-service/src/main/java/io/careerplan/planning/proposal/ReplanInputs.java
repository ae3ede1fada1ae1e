package io.careerplan.planning.proposal;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapStatus;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillGap;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.execution.LoggedWork;
import io.careerplan.planning.execution.TaskWork;
import io.careerplan.planning.fact.Facts;
import io.careerplan.planning.fact.PersonFacts;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.replan.ReplanInput;
import io.careerplan.planning.schedule.PlanBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gathers what a plan is planned anew from. Reads in the running transaction. */
@ApplicationScoped
class ReplanInputs {
    private final PlanBases bases;
    private final Facts facts;
    private final LoggedWork work;
    private final ProposalSettings settings;

    ReplanInputs(PlanBases bases, Facts facts, LoggedWork work, ProposalSettings settings) {
        this.bases = bases;
        this.facts = facts;
        this.work = work;
        this.settings = settings;
    }

    /** Empty when nobody has said how many hours a week there are. */
    Optional<ReplanInput> of(PlanSnapshot plan, Occasion occasion) {
        var known = facts.of(plan.personId());
        var present = known.person().map(PersonState::circumstances);
        var document = present.map(now -> under(now, plan.document(), occasion)).orElse(plan.document());
        var gaps = gaps(known, plan.document());
        return bases.ifCapacityIsKnown(plan.saying(document))
                .map(basis -> new ReplanInput(
                        plan.document(),
                        basis,
                        begun(plan),
                        skills(gaps, SkillGap::critical),
                        skills(gaps, gap -> gap.status() == GapStatus.MET),
                        settings.limits()));
    }

    /** The plan with the hours and the money that there are from now on, unless that breaks a rule of plans. */
    private static PlanDocument under(Circumstances now, PlanDocument plan, Occasion occasion) {
        var old = plan.resources();
        var hours = now.weeklyHours();
        boolean more = hours != null && hours.signum() > 0 && occasion.newHours();
        var changed = new Resources(
                more ? hours : old.weeklyHours(),
                old.blockedWeeks(),
                occasion.newBudget() ? now.monthlyBudget() : old.monthlyBudget(),
                old.reserves());
        var document = new PlanDocument(
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                plan.roadmap(),
                plan.learning(),
                plan.timeline(),
                plan.flexibility(),
                changed,
                plan.risks(),
                plan.contingencies());
        return DocumentRule.errors(document, PlanRule.values()).isEmpty() ? document : plan;
    }

    private Map<String, Integer> begun(PlanSnapshot plan) {
        var tasks = plan.document().timeline().tasks();
        var open = new TreeMap<String, Integer>();
        work.of(plan.id()).stream()
                .filter(logged -> tasks.containsKey(logged.taskId()))
                .forEach(logged -> open.put(
                        logged.taskId(),
                        open(
                                logged,
                                Objects.requireNonNull(tasks.get(logged.taskId()))
                                        .plannedMinutes())));
        return open;
    }

    private static int open(TaskWork logged, int planned) {
        return logged.done() ? 0 : Math.max(0, planned - logged.loggedMinutes());
    }

    private static List<SkillGap> gaps(PersonFacts known, PlanDocument plan) {
        var target = Optional.ofNullable(plan.roadmap().path()).map(PathSection::target);
        return known.latestAnalysis().stream()
                .flatMap(analysis -> analysis.targets().stream())
                .filter(gaps -> target.equals(Optional.of(gaps.occupation())))
                .flatMap(gaps -> gaps.gaps().stream())
                .toList();
    }

    private static Set<String> skills(List<SkillGap> gaps, Predicate<SkillGap> which) {
        return gaps.stream().filter(which).map(SkillGap::skillId).collect(toSet());
    }
}
