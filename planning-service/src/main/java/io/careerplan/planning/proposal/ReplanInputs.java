package io.careerplan.planning.proposal;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapStatus;
import io.careerplan.events.Money;
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
import io.careerplan.planning.schedule.PlanBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what a plan is planned anew from. Reads in the running transaction. */
@ApplicationScoped
class ReplanInputs {
    private final PlanBases bases;
    private final Facts facts;
    private final LoggedWork work;
    private final ProposalRepository proposals;
    private final ProposalSettings settings;

    ReplanInputs(
            PlanBases bases, Facts facts, LoggedWork work, ProposalRepository proposals, ProposalSettings settings) {
        this.bases = bases;
        this.facts = facts;
        this.work = work;
        this.proposals = proposals;
        this.settings = settings;
    }

    /** Empty when nobody has said how many hours a week there are. */
    Optional<ReplanInput> of(PlanSnapshot plan) {
        var known = facts.of(plan.personId());
        var present = known.person().map(PersonState::circumstances);
        var then = plan.saying(present.map(now -> under(now, plan)).orElse(plan.document()));
        return bases.ifCapacityIsKnown(plan)
                .flatMap(standing -> bases.ifCapacityIsKnown(then).map(basis -> input(plan, standing, basis, known)));
    }

    private ReplanInput input(PlanSnapshot plan, PlanBasis standing, PlanBasis basis, PersonFacts known) {
        var gaps = gaps(known, plan.document());
        return new ReplanInput(
                standing,
                basis,
                begun(plan),
                skills(gaps, SkillGap::critical),
                skills(gaps, gap -> gap.status() == GapStatus.MET),
                settings.limits());
    }

    /** The plan with the hours and the money that the person has now, unless that breaks a rule of plans. */
    private PlanDocument under(Circumstances now, PlanSnapshot plan) {
        var old = plan.document().resources();
        var document = plan.document()
                .with(new Resources(
                        hours(now, old.weeklyHours(), plan),
                        old.blockedWeeks(),
                        budget(now, old.monthlyBudget()),
                        old.reserves()));
        return DocumentRule.errors(document, PlanRule.values()).isEmpty() ? document : plan.document();
    }

    /** A plan that says none follows the person by itself; hours that a proposal asked for and got are none to go back on. */
    private @Nullable BigDecimal hours(Circumstances now, @Nullable BigDecimal ofPlan, PlanSnapshot plan) {
        var ofPerson = now.weeklyHours();
        if (ofPlan == null || ofPerson == null || ofPerson.signum() <= 0 || ofPlan.compareTo(ofPerson) == 0) {
            return ofPlan;
        }
        return proposals.hasAgreedHours(plan.id()) ? ofPlan : ofPerson;
    }

    private static @Nullable Money budget(Circumstances now, @Nullable Money ofPlan) {
        var ofPerson = now.monthlyBudget();
        return ofPlan == null || ofPerson == null || isSame(ofPlan, ofPerson) ? ofPlan : ofPerson;
    }

    private static boolean isSame(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
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
