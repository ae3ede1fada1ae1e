package io.careerplan.assessment.report;

import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Note;
import io.careerplan.kit.document.Block.Table;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import io.careerplan.kit.language.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents say, in one language: the bundle {@code documents-assessment}. */
public final class Words {

    private static final String BUNDLE = "documents-assessment";

    private static final String SKILLS = "skill-names";
    private static final Texts ENGLISH_SKILLS = Language.ENGLISH.texts(SKILLS);
    private static final BigDecimal LEVELS = BigDecimal.valueOf(7);

    private final Language language;
    private final Texts skills;
    private final Texts texts;

    /** Those of a language. */
    public Words(Language language) {
        this.language = language;
        this.texts = language.texts(BUNDLE);
        this.skills = language.texts(SKILLS);
    }

    /** For numbers and dates. */
    public Language language() {
        return language;
    }

    /** The text of a key with its arguments. */
    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** What a value is called. */
    public String of(Enum<?> value) {
        return texts.of(value);
    }

    /** The text of a key, or what it stands for where a newer one has no text yet. */
    public String orAsItIs(String key, String name) {
        return texts.has(key) ? of(key) : name;
    }

    /** What values are called, one after the other. */
    public String list(Stream<? extends Enum<?>> values) {
        return String.join(", ", values.map(this::of).toList());
    }

    /** A figure, or that there is none. */
    public String orNone(@Nullable BigDecimal figure, int places) {
        return figure == null ? of("none") : language.number(figure, places);
    }

    /** A share of the highest level as a level of the catalogue's scale, 0 to 7, or that there is none. */
    public String level(@Nullable BigDecimal share) {
        return share == null ? of("none") : language.number(share.multiply(LEVELS), 1);
    }

    /** The name of a skill in this language, as long as the catalogue calls it what was translated. */
    public String skill(String id, String name) {
        return ENGLISH_SKILLS.has(id) && ENGLISH_SKILLS.of(id).equals(name) ? skills.of(id) : name;
    }

    /** The whole of a document: what is left out comes last. */
    public Document document(DocumentHead head, Stream<Part> parts, List<LeftOutPart> leftOut) {
        var rest = leftOut.isEmpty() ? Stream.<Part>empty() : Stream.of(notShown(leftOut));
        return new Document(
                language,
                of("document." + head.document()),
                subtitle(head),
                Stream.concat(parts, rest).toList());
    }

    private String subtitle(DocumentHead head) {
        var on = language.date(head.on());
        var name = head.name();
        return name == null
                ? of("subtitle.nameless", on, of(head.status()))
                : of("subtitle", name, on, of(head.status()));
    }

    private Part notShown(List<LeftOutPart> leftOut) {
        return Part.of(
                of("left-out"),
                leftOut.stream()
                        .map(each -> new Note(of("left-out.part", of("part." + each.part()), of(each.section())), "")));
    }

    /** What there is to say of the missing parts of these names: the text {@code missing.part}. */
    public Stream<Block> missing(List<UnfilledPart> missing, String... parts) {
        var asked = List.of(parts);
        return missing.stream()
                .filter(each -> asked.contains(each.part()))
                .map(each -> new Note(of("missing." + each.part()), each.call()));
    }

    /** A table; the columns by the keys of their names, in front of a figure's one a {@code #}. */
    public Table table(String caption, List<String> columns, List<List<String>> rows) {
        return new Table(caption, columns.stream().map(this::column).toList(), rows);
    }

    private Block.Column column(String key) {
        return key.startsWith("#") ? Block.Column.figures(of(key.substring(1))) : Block.Column.words(of(key));
    }

    /** Names and values; those without a value are left out. */
    public static Map<String, String> facts(Object... namesAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] instanceof String value && !value.isEmpty()) {
                facts.put(namesAndValues[i].toString(), value);
            }
        }
        return facts;
    }
}
