package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.gapanalysis.AnalysedGaps;
import io.careerplan.assessment.gaprecord.FoundGap;
import io.careerplan.assessment.gaprecord.FoundGaps;
import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Planner;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.Circumstances;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans what to learn, at first and when it is edited, from an analysis, from what the person can bring in, and from the catalogue
 * as it is now.
 */
@ApplicationScoped
public class Drafting {

    private static final Circumstances UNSAID = new Circumstances(null, null, List.of(), null);
    private static final BigDecimal LEAST_HOURS = new BigDecimal("0.25");
    private static final int PLACES_OF_HOURS = 2;

    private final AnalysedGaps analyses;
    private final Catalogues catalogues;
    private final SkillPrerequisites prerequisites;
    private final DevelopmentSettings settings;
    private final Directory directory;
    private final AccessControl access;

    Drafting(
            AnalysedGaps analyses,
            Catalogues catalogues,
            SkillPrerequisites prerequisites,
            DevelopmentSettings settings,
            Directory directory,
            AccessControl access) {
        this.analyses = analyses;
        this.catalogues = catalogues;
        this.prerequisites = prerequisites;
        this.settings = settings;
        this.directory = directory;
        this.access = access;
    }

    /**
     * A plan as nobody changed it yet.
     *
     * @throws Refusal 400 for an analysis that is not the person's and for a deadline that has no time before it, 409 where
     *     the analysis found no gap or nobody says the weekly hours
     */
    public DevelopmentDocument draft(UUID person, NewDevelopmentPlan wanted) {
        var found = analyses.of(person, wanted.analysisId()).orElseThrow(Drafting::unknownAnalysis);
        if (found.gaps().isEmpty()) {
            throw Refusal.conflict("no-gap-to-close");
        }
        var means = means(person, wanted);
        var curriculum = Planner.plan(needs(found), means, prerequisites.all(), settings.conventions());
        return DevelopmentDocument.of(found.targets(), means, curriculum.objectives(), curriculum.uncovered());
    }

    /** The editing of a plan of the person that was made from this analysis. */
    public Editing editing(UUID person, UUID analysis, DevelopmentDocument before) {
        return new Editing(
                before, closing(person, analysis, before.means()), catalogues.current(), prerequisites.all());
    }

    /** What closes each gap, without days and resources. */
    private List<Objective> closing(UUID person, UUID analysis, Means means) {
        return analyses.of(person, analysis).map(this::needs).orElse(List.of()).stream()
                .map(need -> Objective.of(need, means, settings.conventions()))
                .toList();
    }

    /**
     * Passes while nothing newer was found: a plan that is completed takes the place of the one before, and an old analysis
     * must not undo what was planned from a newer one.
     *
     * @throws Refusal 409 {@code development-plan-outdated}
     */
    public void requireLatest(UUID person, UUID analysis) {
        if (!analyses.isLatest(person, analysis)) {
            throw Refusal.conflict("development-plan-outdated");
        }
    }

    private List<Need> needs(FoundGaps found) {
        return found.gaps().stream().map(this::need).toList();
    }

    private Need need(FoundGap gap) {
        return new Need(
                gap.skillId(),
                gap.skillName(),
                gap.critical(),
                gap.estimate(),
                gap.required(),
                catalogues.current().resourcesFor(gap.skillId()));
    }

    private Means means(UUID person, NewDevelopmentPlan wanted) {
        var known = circumstances(person);
        var today = directory.today(person);
        return new Means(
                today,
                deadline(wanted, today),
                weeklyHours(person, wanted, known),
                wanted.monthlyBudget() == null ? known.monthlyBudget() : wanted.monthlyBudget());
    }

    /** What somebody can bring in is used for those alone who may read it, because the plan says it. */
    private Circumstances circumstances(UUID person) {
        return access.allows(person, Section.SITUATION, Verb.READ) ? directory.circumstances(person) : UNSAID;
    }

    private LocalDate deadline(NewDevelopmentPlan wanted, LocalDate today) {
        var usual = today.plusMonths(settings.usualMonths());
        var deadline = Objects.requireNonNullElse(wanted.deadline(), usual);
        if (!deadline.isAfter(today)) {
            throw wrongDeadline("not-in-the-future", "Must be after today, in the person's time zone.");
        }
        if (deadline.isAfter(today.plusMonths(settings.longestMonths()))) {
            throw wrongDeadline("too-far", "Must be within " + settings.longestMonths() + " months.");
        }
        return deadline;
    }

    private static BigDecimal weeklyHours(UUID person, NewDevelopmentPlan wanted, Circumstances known) {
        return Optional.ofNullable(wanted.weeklyHours())
                .or(() -> Optional.ofNullable(known.weeklyHours()))
                .map(hours -> hours.setScale(PLACES_OF_HOURS, RoundingMode.DOWN))
                .filter(hours -> hours.compareTo(LEAST_HOURS) >= 0)
                .orElseThrow(() -> Refusal.conflict("learning-hours-unknown", person));
    }

    private static Refusal unknownAnalysis() {
        return Refusal.badInput(
                List.of(new InputError("/analysisId", "unknown-analysis", "The person has no such gap analysis.")));
    }

    private static Refusal wrongDeadline(String code, String detail) {
        return Refusal.badInput(List.of(new InputError("/deadline", code, detail)));
    }
}
