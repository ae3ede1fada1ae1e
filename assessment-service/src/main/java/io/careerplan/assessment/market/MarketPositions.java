package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.NearestOccupations;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.situation.Pay;
import io.careerplan.assessment.skill.SkillProfiles;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a market position off what is known now. What a person can do is shown to those alone who may read their skills. */
@ApplicationScoped
@Transactional
public class MarketPositions {

    private static final Comparator<SkillDemandView> MOST_DEMANDED_FIRST =
            Comparator.comparing(SkillDemandView::demand).reversed().thenComparing(SkillDemandView::skillId);

    private final Catalogues catalogues;
    private final NearestOccupations nearest;
    private final Directory directory;
    private final Pay pay;
    private final SkillProfiles skills;
    private final MarketSettings settings;
    private final AccessControl access;

    MarketPositions(
            Catalogues catalogues,
            NearestOccupations nearest,
            Directory directory,
            Pay pay,
            SkillProfiles skills,
            MarketSettings settings,
            AccessControl access) {
        this.catalogues = catalogues;
        this.nearest = nearest;
        this.directory = directory;
        this.pay = pay;
        this.skills = skills;
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
                landscape(catalogue, code, occupation, missing),
                skills(person, catalogue, missing),
                withWhatNobodySays(missing));
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
            return List.of();
        }
        var demanded = skills.of(person).estimates().entrySet().stream()
                .flatMap(each -> demand(catalogue, each).stream())
                .sorted(MOST_DEMANDED_FIRST)
                .toList();
        if (demanded.isEmpty()) {
            note(MarketPart.SKILL_DEMAND, MissingReason.NO_RATED_SKILL, missing);
        }
        return demanded;
    }

    private Optional<SkillDemandView> demand(Catalogue catalogue, Map.Entry<String, Double> skill) {
        return catalogue.skill(skill.getKey()).flatMap(known -> SkillMarket.of(
                        catalogue, known.id(), skill.getValue(), settings.demandImportance())
                .map(market -> SkillDemandView.of(known.id(), known.name(), skill.getValue(), market)));
    }

    /** What no data set of the catalogue, no earlier figures and no table of the organisation are there for. */
    private static List<MissingPart> withWhatNobodySays(List<MissingPart> missing) {
        note(MarketPart.BENEFITS, MissingReason.NO_TABLE, missing);
        note(MarketPart.EMPLOYMENT_TREND, MissingReason.NO_DATA_SET, missing);
        note(MarketPart.PAY_TREND, MissingReason.NEWEST_FIGURES_ONLY, missing);
        note(MarketPart.GROWTH, MissingReason.NO_DATA_SET, missing);
        note(MarketPart.OPENINGS, MissingReason.NO_DATA_SET, missing);
        note(MarketPart.SKILL_DEMAND_CHANGE, MissingReason.NEWEST_FIGURES_ONLY, missing);
        return missing.stream().sorted(Comparator.comparing(MissingPart::part)).toList();
    }

    private static void note(MarketPart part, @Nullable MissingReason reason, List<MissingPart> missing) {
        if (reason != null) {
            missing.add(new MissingPart(part, reason));
        }
    }
}
