package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.market.MarketPositionView;
import io.careerplan.assessment.market.MarketPositions;
import io.careerplan.assessment.market.MissingPart;
import io.careerplan.assessment.market.MissingReason;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what a market position analysis shows. */
@ApplicationScoped
class MarketAnalyses {

    private final DocumentHeads heads;
    private final MarketPositions positions;

    MarketAnalyses(DocumentHeads heads, MarketPositions positions) {
        this.heads = heads;
        this.positions = positions;
    }

    /** The positions ask whether the caller may know them, before anything else is read. */
    @Transactional
    MarketAnalysis read(UUID person) {
        var position = positions.of(person);
        var head = heads.of(person, AssessmentDeliverable.MARKET_POSITION_ANALYSIS);
        return new MarketAnalysis(head, position, missing(person, position), leftOut(position));
    }

    private static List<UnfilledPart> missing(UUID person, MarketPositionView position) {
        return position.missing().stream()
                .flatMap(each -> filling(each.reason()).map(filled -> filled.of(Texts.kebab(each.part()), person)))
                .toList();
    }

    /** Whoever may read the situation sees whose it is. */
    private static List<LeftOutPart> leftOut(MarketPositionView position) {
        return position.missing().stream()
                .filter(each -> each.reason() == MissingReason.SKILLS_NOT_OPEN)
                .map(MissingPart::part)
                .map(part -> new LeftOutPart(Texts.kebab(part), Section.SKILLS))
                .toList();
    }

    private static Stream<Filling> filling(MissingReason reason) {
        return switch (reason) {
            case NO_OCCUPATION, OCCUPATION_UNLISTED -> Stream.of(Filling.PERSON);
            case NO_PAY -> Stream.of(Filling.SITUATION);
            case NO_RATED_SKILL -> Stream.of(Filling.RATINGS);
            case NO_BENEFITS -> Stream.of(Filling.SITUATION);
            case NO_TABLE -> Stream.of(Filling.BENEFIT_TABLE);
            case NEWEST_FIGURES_ONLY, NO_DATA_SET -> Stream.of(Filling.CATALOGUE);
            default -> Stream.empty();
        };
    }
}
