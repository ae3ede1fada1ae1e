package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.effort.HourRange;
import io.careerplan.assessment.gap.Closing;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.LeadingResource;
import io.careerplan.assessment.gap.Learning;
import io.careerplan.assessment.gap.Shortfall;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.assessment.gapview.GapTargetRow;
import io.careerplan.events.SkillGap;
import io.careerplan.events.TargetGaps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found, as events tell it. */
final class GapEvents {

    private GapEvents() {}

    static List<TargetGaps> targets(GapDocument document) {
        return document.targets().stream().map(GapEvents::target).toList();
    }

    private static TargetGaps target(TargetFindings target) {
        return new TargetGaps(
                target.occupation(),
                target.title(),
                Figures.ratioOrNone(target.readiness()),
                GapTargetRow.percentile(target.standing()),
                Figures.ratio(target.coverage()),
                Figures.percentileOrNone(target.alignment()),
                target.findings().stream().map(GapEvents::gap).toList());
    }

    private static SkillGap gap(Finding finding) {
        var shortfall = Optional.ofNullable(finding.shortfall());
        var closing = Optional.ofNullable(finding.closing());
        var learning = closing.map(Closing::learning);
        var hours = learning.map(Learning::hours);
        return new SkillGap(
                finding.skillId(),
                finding.skillName(),
                finding.status(),
                Figures.ratioOrNone(finding.weight()),
                Figures.ratioOrNone(finding.required()),
                Figures.ratioOrNone(finding.estimate()),
                Figures.ratioOrNone(shortfall.map(Shortfall::gap).orElse(null)),
                Figures.ratioOrNone(shortfall.map(Shortfall::weightedGap).orElse(null)),
                shortfall.map(Shortfall::critical).orElse(false),
                priority(closing),
                bound(hours, HourRange::low),
                bound(hours, HourRange::high),
                learning.map(Learning::resources).orElse(List.of()).stream()
                        .map(LeadingResource::id)
                        .toList());
    }

    /** Per hour where hours are known, else the product without them. */
    private static @Nullable BigDecimal priority(Optional<Closing> closing) {
        return closing.map(Closing::urgency)
                .map(urgency -> Optional.ofNullable(urgency.score()).orElse(urgency.product()))
                .map(Figures::term)
                .orElse(null);
    }

    private static @Nullable BigDecimal bound(Optional<HourRange> hours, Function<HourRange, Double> bound) {
        return hours.map(bound).map(Figures::hours).orElse(null);
    }
}
