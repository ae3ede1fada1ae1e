package io.careerplan.kit.document;

import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.language.Texts;
import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figures of a page, each under a number of its own, so that no two elements of it have the same id.
 *
 * @param pictures in the order of the page
 * @param texts what every document says
 */
public record NumberedPage(List<Block> pictures, Texts texts) {

    private static final Pattern LONG_WORD = Pattern.compile("\\S{28}");

    NumberedPage(Document document) {
        this(
                document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(Picture.class::isInstance)
                        .toList(),
                document.language().texts("document"));
    }

    /** What every document says. */
    public String text(String key) {
        return texts.of(key);
    }

    /** Whether a text has a word that would push its table off the page, and has to be broken within it. */
    public boolean isLong(String text) {
        return LONG_WORD.matcher(text).find();
    }

    /** The markup of a figure, which escaped its own texts. */
    public RawString svg(Block picture) {
        return Stream.of(picture)
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .map(each -> each.figure().svg(number(each)))
                .findFirst()
                .map(RawString::new)
                .orElse(new RawString(""));
    }

    /** The place of a block among its like; records that say the same are told apart by which they are. */
    private int number(Block picture) {
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i) == picture) {
                return i + 1;
            }
        }
        return 0;
    }
}
