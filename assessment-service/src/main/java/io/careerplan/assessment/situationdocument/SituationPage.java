package io.careerplan.assessment.situationdocument;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.situation.SituationView;
import io.careerplan.assessment.situationdetails.Compensation;
import io.careerplan.assessment.situationdetails.Observation;
import io.careerplan.assessment.situationdetails.Performance;
import io.careerplan.events.Money;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Item;
import io.careerplan.kit.document.Block.Items;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A situation report in words. */
final class SituationPage {

    private final PresentSituation figures;
    private final Words words;
    private final Language language;

    SituationPage(PresentSituation figures, Language language) {
        this.figures = figures;
        this.words = new Words(language);
        this.language = language;
    }

    Document document() {
        var satisfaction = Part.of(
                words.of("situation.satisfaction"),
                Stream.concat(
                        words.missing(figures.missing(), "satisfaction"),
                        new SatisfactionText(words, figures.zone()).of(figures.satisfaction())));
        var parts = Stream.of(Stream.of(overview()), assessedParts(), Stream.of(satisfaction))
                .flatMap(each -> each);
        return words.document(figures.about(), parts, List.of());
    }

    /** Without an assessment the overview says that all of it is missing. */
    private Stream<Part> assessedParts() {
        if (figures.assessment() == null) {
            return Stream.empty();
        }
        return Stream.of(
                part("responsibilities", each -> items(each.responsibilities())),
                part("performance", each -> Stream.ofNullable(each.performance())
                        .flatMap(this::performance)),
                part("strengths", each -> observations(each.strengths())),
                part("weaknesses", each -> observations(each.weaknesses())),
                part("areas-to-improve", each -> observations(each.areasToImprove())),
                part("compensation", each -> Stream.ofNullable(each.compensation())
                        .map(this::pay)));
    }

    private Part overview() {
        var assessment = figures.assessment();
        return Part.of(
                words.of("overview"),
                Stream.concat(
                        words.missing(figures.missing(), "assessment", "occupation", "role"),
                        Stream.of(Facts.of(Words.facts(
                                words.of("situation.role"), role(assessment),
                                words.of("occupation"), requireNonNullElse(figures.occupation(), ""),
                                words.of("situation.assessed"), assessed(assessment))))));
    }

    private static String role(@Nullable SituationView assessment) {
        return assessment == null ? "" : requireNonNullElse(assessment.role(), "");
    }

    private String assessed(@Nullable SituationView assessment) {
        return assessment == null ? words.of("none") : language.date(assessment.assessedOn());
    }

    private Part part(String name, Function<SituationView, Stream<? extends Block>> blocks) {
        var missing = words.missing(figures.missing(), name);
        var present = Stream.ofNullable(figures.assessment()).flatMap(blocks);
        var all = Stream.<Block>concat(missing, present).toList();
        return Part.of(
                words.of("situation." + name),
                all.isEmpty() ? Stream.of(new Paragraph(words.of("none"))) : all.stream());
    }

    private static Stream<Block> items(List<String> texts) {
        return texts.isEmpty() ? Stream.empty() : Stream.of(Items.of(texts));
    }

    private static Stream<Block> observations(List<Observation> all) {
        var items = all.stream()
                .map(each -> new Item(each.text(), links(each.evidence())))
                .toList();
        return items.isEmpty() ? Stream.empty() : Stream.of(new Items(items));
    }

    private static List<String> links(@Nullable List<String> evidence) {
        return evidence == null ? List.of() : evidence;
    }

    private Stream<Block> performance(Performance performance) {
        var comment = Stream.ofNullable(performance.comment()).map(Paragraph::new);
        var rated =
                Stream.of(new Items(List.of(new Item(words.of(performance.rating()), links(performance.evidence())))));
        return Stream.concat(rated, comment);
    }

    private Block pay(Compensation pay) {
        var rows = new ArrayList<List<String>>();
        row(rows, words.of("situation.pay.base"), pay.base());
        row(rows, words.of("situation.pay.bonus"), pay.bonus());
        row(rows, words.of("situation.pay.equity"), pay.equity());
        Stream.ofNullable(pay.benefits()).flatMap(List::stream).forEach(each -> row(rows, each.name(), each.value()));
        row(rows, words.of("situation.pay.total"), pay.total());
        return words.table(words.of("situation.pay"), List.of("situation.pay.part", "#situation.pay.year"), rows);
    }

    private void row(List<List<String>> rows, String name, @Nullable Money amount) {
        if (amount != null) {
            rows.add(List.of(name, language.money(amount)));
        }
    }
}
