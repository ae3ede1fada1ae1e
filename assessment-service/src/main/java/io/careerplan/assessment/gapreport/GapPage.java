package io.careerplan.assessment.gapreport;

import io.careerplan.assessment.gapanalysis.GapAnalysisView;
import io.careerplan.assessment.gapview.GapHours;
import io.careerplan.assessment.gapview.GapSkillView;
import io.careerplan.assessment.gapview.GapTargetView;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.language.Language;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The document of a gap analysis in words. */
final class GapPage {

    private final GapReport figures;
    private final Words words;
    private final Language language;

    GapPage(GapReport figures, Language language) {
        this.figures = figures;
        this.words = new Words(language);
        this.language = language;
    }

    Document document() {
        var details = new GapDetails(words, figures.resources());
        var targets = Stream.ofNullable(figures.analysis())
                .flatMap(analysis -> analysis.targets().stream())
                .map(target ->
                        Part.of(words.of("occupation.coded", target.title(), target.occupation()), details.of(target)));
        var parts =
                Stream.of(Stream.of(overview()), targets, Stream.of(method())).flatMap(each -> each);
        return words.document(figures.about(), parts, figures.leftOut());
    }

    private Part overview() {
        var missing = words.missing(figures.missing(), "gap-analysis", "work-values");
        var analysis = Stream.ofNullable(figures.analysis()).flatMap(this::overview);
        return Part.of(words.of("overview"), Stream.concat(missing, analysis));
    }

    private Stream<Block> overview(GapAnalysisView analysis) {
        return Stream.of(
                new Paragraph(words.of("gaps.introduction")),
                Facts.of(Words.facts(
                        words.of("gaps.made"),
                                language.date(analysis.madeAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()),
                        words.of("gaps.ratings"),
                                language.count(analysis.skillProfile().version()),
                        words.of("gaps.data"),
                                analysis.catalogue().dataSets().stream()
                                        .map(each -> each.dataSet() + " " + each.release())
                                        .collect(Collectors.joining("; ")))),
                words.table(
                        words.of("gaps.targets"),
                        List.of(
                                "occupation",
                                "#gaps.readiness",
                                "#gaps.percentile",
                                "#gaps.coverage",
                                "#alignment",
                                "#gaps.count",
                                "#gaps.critical",
                                "#hours"),
                        analysis.targets().stream().map(this::row).toList()));
    }

    private List<String> row(GapTargetView target) {
        return List.of(
                target.title(),
                share(target.readiness()),
                words.orNone(target.percentile(), 0),
                share(target.coverage()),
                words.orNone(target.alignment(), 0),
                count(target, each -> each.status() == GapStatus.GAP),
                count(target, GapSkillView::critical),
                hours(words, target.hours()));
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? words.of("none") : language.percent(share);
    }

    private String count(GapTargetView target, Predicate<GapSkillView> which) {
        return language.count(target.skills().stream().filter(which).count());
    }

    private Part method() {
        return Part.of(words.of("how"), new Remark(words.of("gaps.how")), new Remark(words.of("gaps.how.priority")));
    }

    /** A range of hours, or that it is not known. */
    static String hours(Words words, @Nullable GapHours hours) {
        if (hours == null) {
            return words.of("unknown");
        }
        var low = words.language().number(hours.low(), 0);
        var high = words.language().number(hours.high(), 0);
        return low.equals(high) ? low : low + "–" + high;
    }
}
