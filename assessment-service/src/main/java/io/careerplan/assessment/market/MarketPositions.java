package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.NearestOccupations;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.industrytrend.IndustryTrend;
import io.careerplan.assessment.industrytrend.IndustryTrends;
import io.careerplan.assessment.industrytrend.TrendMeasure;
import io.careerplan.assessment.outlook.EmploymentOutlook;
import io.careerplan.assessment.outlook.Outlooks;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.situation.Pay;
import io.careerplan.assessment.skilldemand.SkillDemandView;
import io.careerplan.assessment.skilldemand.SkillDemands;
import io.careerplan.assessment.skilldemand.TechnologyDemandView;
import io.careerplan.assessment.wagesurvey.SurveyCodes;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a market position off what is known now. What a person can do is shown to those alone who may read their skills. */
@ApplicationScoped
@Transactional
public class MarketPositions {

    private final Catalogues catalogues;
    private final NearestOccupations nearest;
    private final Directory directory;
    private final Pay pay;
    private final SkillDemands demands;
    private final IndustryTrends trends;
    private final Outlooks outlooks;
    private final BenefitPositions benefits;
    private final MarketSettings settings;
    private final AccessControl access;

    MarketPositions(
            Catalogues catalogues,
            NearestOccupations nearest,
            Directory directory,
            Pay pay,
            SkillDemands demands,
            IndustryTrends trends,
            Outlooks outlooks,
            BenefitPositions benefits,
            MarketSettings settings,
            AccessControl access) {
        this.catalogues = catalogues;
        this.nearest = nearest;
        this.directory = directory;
        this.pay = pay;
        this.demands = demands;
        this.trends = trends;
        this.outlooks = outlooks;
        this.benefits = benefits;
        this.settings = settings;
        this.access = access;
    }

    /** What can be said of the person; 404 for whoever may not read their situation. */
    public MarketPositionView of(UUID person) {
        access.require(person, Section.SITUATION, Verb.READ);
        var edition = catalogues.edition();
        var catalogue = edition.catalogue();
        var code = directory.currentOccupation(person);
        var occupation = code.flatMap(catalogue::occupation);
        var missing = new ArrayList<MissingPart>();
        return new MarketPositionView(
                person,
                edition.revision(),
                code.orElse(null),
                occupation.map(Occupation::title).orElse(null),
                pay(person, code, occupation, missing).orElse(null),
                benefits(person, missing),
                trends(code, occupation, missing),
                outlook(code, occupation, missing).orElse(null),
                landscape(catalogue, code, occupation, missing),
                skills(person, catalogue, missing),
                technologies(person, catalogue),
                missing.stream().sorted(Comparator.comparing(MissingPart::part)).toList());
    }

    private Optional<PayPosition> pay(
            UUID person, Optional<String> code, Optional<Occupation> occupation, List<MissingPart> missing) {
        var known = pay.of(person);
        var compared = PayComparison.of(known, code, occupation);
        note(MarketPart.PAY, compared.missing(), missing);
        var wages = occupation.flatMap(each -> Optional.ofNullable(each.wages()));
        return Optional.ofNullable(compared.standing())
                .map(standing -> PayPosition.of(known.orElseThrow(), standing, wages.orElseThrow()));
    }

    private List<BenefitPosition> benefits(UUID person, List<MissingPart> missing) {
        var found = benefits.of(person);
        note(MarketPart.BENEFITS, found.missing(), missing);
        return found.positions();
    }

    private List<IndustryTrend> trends(
            Optional<String> code, Optional<Occupation> occupation, List<MissingPart> missing) {
        if (occupation.isEmpty()) {
            note(MarketPart.EMPLOYMENT_TREND, absence(code), missing);
            note(MarketPart.PAY_TREND, absence(code), missing);
            return List.of();
        }
        var found = trends.of(occupation.get());
        found.missing(TrendMeasure.EMPLOYMENT)
                .ifPresent(why -> note(MarketPart.EMPLOYMENT_TREND, MissingReason.of(why), missing));
        found.missing(TrendMeasure.NOMINAL_MEDIAN_PAY)
                .ifPresent(why -> note(MarketPart.PAY_TREND, MissingReason.of(why), missing));
        return found.trends();
    }

    private Optional<EmploymentOutlook> outlook(
            Optional<String> code, Optional<Occupation> occupation, List<MissingPart> missing) {
        var found = occupation.map(SurveyCodes::of).flatMap(outlooks::of);
        var absence = occupation.isEmpty() ? absence(code) : unknownOutlook();
        note(MarketPart.GROWTH, why(found, EmploymentOutlook::growth, absence), missing);
        note(MarketPart.OPENINGS, why(found, EmploymentOutlook::openingsPerYear, absence), missing);
        return found;
    }

    private MissingReason unknownOutlook() {
        return outlooks.areSupplied() ? MissingReason.NOT_PROJECTED : MissingReason.NO_DATA_SET;
    }

    private static @Nullable MissingReason why(
            Optional<EmploymentOutlook> found,
            Function<EmploymentOutlook, @Nullable Object> figure,
            MissingReason absence) {
        if (found.isEmpty()) {
            return absence;
        }
        return figure.apply(found.get()) == null ? MissingReason.NOT_AVAILABLE : null;
    }

    private List<NearOccupation> landscape(
            Catalogue catalogue, Optional<String> code, Optional<Occupation> occupation, List<MissingPart> missing) {
        if (occupation.isEmpty()) {
            note(MarketPart.LANDSCAPE, absence(code), missing);
            return List.of();
        }
        var present = occupation.get();
        if (!present.isRated()) {
            note(MarketPart.LANDSCAPE, MissingReason.OCCUPATION_UNRATED, missing);
            return List.of();
        }
        var rated = FigureSource.of(
                present.requirements().values().iterator().next().source());
        return nearest.of(catalogue, present, settings.nearestOccupations()).stream()
                .map(move -> NearOccupation.of(
                        move, catalogue.occupation(move.code()).orElseThrow(), rated))
                .toList();
    }

    private static MissingReason absence(Optional<String> code) {
        return code.isEmpty() ? MissingReason.NO_OCCUPATION : MissingReason.OCCUPATION_UNLISTED;
    }

    private List<SkillDemandView> skills(UUID person, Catalogue catalogue, List<MissingPart> missing) {
        if (!access.allows(person, Section.SKILLS, Verb.READ)) {
            note(MarketPart.SKILL_DEMAND, MissingReason.SKILLS_NOT_OPEN, missing);
            note(MarketPart.SKILL_DEMAND_CHANGE, MissingReason.SKILLS_NOT_OPEN, missing);
            return List.of();
        }
        var demanded = demands.of(person, catalogue, settings.demandImportance());
        if (demanded.isEmpty()) {
            note(MarketPart.SKILL_DEMAND, MissingReason.NO_RATED_SKILL, missing);
            note(MarketPart.SKILL_DEMAND_CHANGE, MissingReason.NO_RATED_SKILL, missing);
        } else if (demanded.stream().allMatch(each -> each.change() == null)) {
            note(MarketPart.SKILL_DEMAND_CHANGE, noChange(demanded), missing);
        }
        return demanded;
    }

    private List<TechnologyDemandView> technologies(UUID person, Catalogue catalogue) {
        return access.allows(person, Section.SKILLS, Verb.READ) ? demands.technologies(person, catalogue) : List.of();
    }

    /** Of several reasons the one that somebody can do something about. */
    private static @Nullable MissingReason noChange(List<SkillDemandView> demanded) {
        return demanded.stream()
                .flatMap(each -> Stream.ofNullable(each.noChange()))
                .min(Comparator.naturalOrder())
                .map(MissingReason::of)
                .orElse(null);
    }

    private static void note(MarketPart part, @Nullable MissingReason reason, List<MissingPart> missing) {
        if (reason != null) {
            missing.add(new MissingPart(part, reason));
        }
    }
}
