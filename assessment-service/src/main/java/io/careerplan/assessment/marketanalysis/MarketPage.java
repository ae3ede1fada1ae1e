package io.careerplan.assessment.marketanalysis;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.industrytrend.TrendMeasure;
import io.careerplan.assessment.market.MarketPart;
import io.careerplan.assessment.market.MarketPositionView;
import io.careerplan.assessment.market.MissingPart;
import io.careerplan.assessment.market.NearOccupation;
import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.skilldemand.SkillDemandView;
import io.careerplan.events.Money;
import io.careerplan.events.WagePoint;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.figure.BarList;
import io.careerplan.kit.figure.BarList.Bar;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.language.Language;
import io.careerplan.kit.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A market position analysis in words. */
final class MarketPage {

    private static final int MEDIAN = 50;

    private final MarketAnalysis figures;
    private final MarketPositionView position;
    private final Words words;
    private final Language language;

    MarketPage(MarketAnalysis figures, Language language) {
        this.figures = figures;
        this.position = figures.position();
        this.words = new Words(language);
        this.language = language;
    }

    Document document() {
        return words.document(
                figures.about(),
                Stream.of(
                        overview(),
                        pay(),
                        benefits(),
                        trend(MarketPart.EMPLOYMENT_TREND, TrendMeasure.EMPLOYMENT),
                        trend(MarketPart.PAY_TREND, TrendMeasure.NOMINAL_MEDIAN_PAY),
                        growth(),
                        openings(),
                        landscape(),
                        demand(),
                        demandChange(),
                        withoutData()),
                figures.leftOut());
    }

    private Part overview() {
        var occupation = position.occupation();
        var named = occupation == null
                ? ""
                : words.of("occupation.coded", requireNonNullElse(position.title(), occupation), occupation);
        return Part.of(
                words.of("overview"),
                new Paragraph(words.of("market.introduction")),
                Facts.of(Words.facts(
                        words.of("market.occupation"),
                        named.isEmpty() ? words.of("none") : named,
                        words.of("market.catalogue"),
                        language.count(position.catalogueRevision()))));
    }

    private Part pay() {
        var pay = Stream.ofNullable(position.pay()).flatMap(new PayText(words)::of);
        return part(MarketPart.PAY, pay);
    }

    private Part benefits() {
        return part(MarketPart.BENEFITS, new BenefitText(words).of(position.benefits()));
    }

    private Part trend(MarketPart part, TrendMeasure measure) {
        return part(part, new TrendText(words).of(measure, position.trends()));
    }

    private Part growth() {
        return part(MarketPart.GROWTH, Stream.ofNullable(position.outlook()).flatMap(new OutlookText(words)::growth));
    }

    private Part openings() {
        return part(
                MarketPart.OPENINGS, Stream.ofNullable(position.outlook()).flatMap(new OutlookText(words)::openings));
    }

    private Part demandChange() {
        return part(MarketPart.SKILL_DEMAND_CHANGE, new DemandText(words).of(position.skills()));
    }

    private Part part(MarketPart part, Stream<? extends Block> blocks) {
        var missing = words.missing(figures.missing(), Texts.kebab(part));
        return Part.of(words.of(part), Stream.concat(missing, blocks));
    }

    private Part landscape() {
        var near = position.landscape();
        if (near.isEmpty()) {
            return part(MarketPart.LANDSCAPE, Stream.empty());
        }
        var table = words.table(
                words.of("market.landscape"),
                List.of("occupation", "#market.similarity", "market.kind", "#market.median", "#market.wage-change"),
                near.stream().map(this::row).toList());
        return part(
                MarketPart.LANDSCAPE,
                Stream.of(table, new Remark(words.of("market.landscape.how")), sources(sourcesOf(near))));
    }

    private static Stream<FigureSource> sourcesOf(List<NearOccupation> near) {
        return near.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.similaritySource()), Stream.ofNullable(each.wageSource())));
    }

    private Block sources(Stream<FigureSource> sources) {
        return sources(words, sources);
    }

    static Block sources(Words words, Stream<FigureSource> sources) {
        return new Remark(words.of(
                "market.sources",
                sources.map(each -> words.of("market.source", each.dataSet(), each.release(), each.area()))
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }

    private List<String> row(NearOccupation near) {
        var change = near.wageChange();
        return List.of(
                words.of("occupation.coded", near.title(), near.code()),
                words.orNone(near.similarity(), 3),
                words.of(near.kind()),
                median(near),
                change == null ? words.of("none") : language.percent(change));
    }

    private String median(NearOccupation near) {
        return near.points().stream()
                .filter(each -> each.percentile() == MEDIAN)
                .map(each -> amount(words, each, near.currency()))
                .findFirst()
                .orElse(words.of("none"));
    }

    /** An amount as it is known: not at all, exactly, or at least. */
    static String amount(Words words, WagePoint point, @Nullable String currency) {
        var amount = point.amount();
        if (amount == null || currency == null) {
            return words.of("none");
        }
        var text = words.language().money(new Money(amount, currency));
        return point.topCoded() ? words.of("market.at-least", text) : text;
    }

    /** Where an amount stands: {@code 48.7}, {@code <10} or {@code >90} as people say it. */
    static String standing(Words words, String standing) {
        return switch (standing.charAt(0)) {
            case '<' -> words.of("market.standing.below", standing.substring(1));
            case '>' -> words.of("market.standing.above", standing.substring(1));
            default -> words.of("market.standing.within", words.orNone(new BigDecimal(standing), 1));
        };
    }

    private Part demand() {
        var technologies = new TechnologyDemandText(words).of(position.technologies());
        return part(MarketPart.SKILL_DEMAND, Stream.concat(skillDemand(position.skills()), technologies));
    }

    private Stream<Block> skillDemand(List<SkillDemandView> skills) {
        var title = words.of("market.demand.figure");
        return skills.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Picture(new Figure(title, described(skills), bars(skills))),
                        words.table(
                                words.of("same-figures"),
                                List.of("skill", "#level.own", "#market.demand", "#market.demand.level"),
                                skills.stream().map(this::row).toList()),
                        new Remark(words.of("market.demand.how")),
                        sources(skills.stream().map(SkillDemandView::source)));
    }

    private BarList bars(List<SkillDemandView> skills) {
        return new BarList(skills.stream()
                .map(each -> new Bar(name(each), each.demand().doubleValue(), language.percent(each.demand()), false))
                .toList());
    }

    private String described(List<SkillDemandView> skills) {
        return skills.stream()
                .limit(BarList.MOST_BARS)
                .map(each -> name(each) + " " + language.percent(each.demand()))
                .collect(Collectors.joining(", "));
    }

    private List<String> row(SkillDemandView skill) {
        return List.of(
                name(skill),
                words.level(skill.estimate()),
                language.percent(skill.demand()),
                language.percent(skill.demandAtLevel()));
    }

    private String name(SkillDemandView skill) {
        return words.skill(skill.skillId(), skill.skillName());
    }

    private Part withoutData() {
        return Part.of(
                words.of("market.no-data"),
                new Paragraph(words.of("market.no-data.how")),
                words.table(
                        words.of("market.no-data.table"),
                        List.of("market.part", "market.reason"),
                        position.missing().stream().map(this::row).toList()));
    }

    private List<String> row(MissingPart part) {
        return List.of(words.of(part.part()), words.of(part.reason()));
    }
}
