package io.careerplan.assessment.skillsreport;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.skill.PersonalKind;
import io.careerplan.assessment.skill.SkillView;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.Technology;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A skills report in words. */
final class SkillsPage {

    private static final Comparator<SkillView> BEST_FIRST =
            Comparator.comparing(SkillView::estimate).reversed().thenComparing(SkillView::skillId);

    private final SkillsReport figures;
    private final Words words;
    private final Language language;

    SkillsPage(SkillsReport figures, Language language) {
        this.figures = figures;
        this.words = new Words(language);
        this.language = language;
    }

    Document document() {
        var kinds = Stream.of(PersonalKind.TECHNICAL, PersonalKind.SOFT, PersonalKind.INDUSTRY)
                .flatMap(this::kind);
        var parts = Stream.of(Stream.of(overview(), targets()), kinds, technologies(), others(), transferable())
                .flatMap(each -> each);
        return words.document(figures.about(), parts, figures.leftOut());
    }

    private Part overview() {
        var counts = Facts.of(Words.facts(
                words.of("skills.rated"), count(each -> !isTechnology(each)),
                words.of("skills.technologies.rated"), count(SkillsPage::isTechnology),
                words.of("skills.several"), count(each -> each.sources() > 1),
                words.of("skills.stale"), count(SkillView::stale)));
        return Part.of(
                words.of("overview"),
                Stream.concat(
                        words.missing(figures.missing(), "ratings"),
                        Stream.of(
                                new Paragraph(words.of("skills.introduction")),
                                counts,
                                new Remark(words.of("skills.how")))));
    }

    private String count(Predicate<SkillView> which) {
        return language.count(figures.profile().skills().stream().filter(which).count());
    }

    private Part targets() {
        var compared = new SkillRadars(words);
        return Part.of(
                words.of("skills.targets"),
                Stream.concat(
                        words.missing(figures.missing(), "targets"),
                        figures.targets().stream().flatMap(compared::of)));
    }

    private Stream<Part> kind(PersonalKind kind) {
        return part(words.of(kind), each -> !isTechnology(each) && each.kinds().contains(kind));
    }

    private static boolean isTechnology(SkillView skill) {
        return Technology.isNamedBy(skill.skillId());
    }

    private Stream<Part> technologies() {
        var rows = rows(SkillsPage::isTechnology);
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(Part.of(
                        words.of("technologies"),
                        new Paragraph(words.of("skills.technologies.how", Technologies.DATA_SET)),
                        table(rows)));
    }

    /** Skills that the catalogue no longer has are of no kind. */
    private Stream<Part> others() {
        return part(
                words.of("skills.others"), each -> each.kinds().stream().allMatch(PersonalKind.TRANSFERABLE::equals));
    }

    private Stream<Part> part(String heading, Predicate<SkillView> which) {
        var rows = rows(which);
        return rows.isEmpty() ? Stream.empty() : Stream.of(Part.of(heading, table(rows)));
    }

    private List<List<String>> rows(Predicate<SkillView> which) {
        return figures.profile().skills().stream()
                .filter(which)
                .sorted(BEST_FIRST)
                .map(this::row)
                .toList();
    }

    private Block table(List<List<String>> rows) {
        return words.table(
                words.of("skills.table"),
                List.of("skill", "#level", "#skills.spread", "#skills.sources", "skills.latest"),
                rows);
    }

    private List<String> row(SkillView skill) {
        var latest = language.date(skill.latestOn());
        return List.of(
                words.skill(skill.skillId(), skill.skillName()),
                words.level(skill.estimate()),
                words.level(skill.spread()),
                language.count(skill.sources()),
                skill.stale() ? words.of("skills.latest.stale", latest) : latest);
    }

    private Stream<Part> transferable() {
        var rows = figures.profile().skills().stream()
                .filter(each -> each.kinds().contains(PersonalKind.TRANSFERABLE))
                .sorted(BEST_FIRST)
                .map(this::need)
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var heading = words.of(PersonalKind.TRANSFERABLE);
        return Stream.of(Part.of(
                heading,
                new Paragraph(words.of("skills.transferable.how")),
                words.table(words.of("skills.table"), List.of("skill", "#level", "#skills.needed"), rows)));
    }

    private List<String> need(SkillView skill) {
        var needed = skill.neededBySimilar();
        return List.of(
                words.skill(skill.skillId(), skill.skillName()),
                words.level(skill.estimate()),
                needed == null ? words.of("none") : language.count(needed));
    }
}
