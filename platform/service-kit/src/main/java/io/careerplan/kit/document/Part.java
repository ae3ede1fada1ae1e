package io.careerplan.kit.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document under a heading of its own.
 *
 * @param heading what it is about
 * @param blocks what it says
 */
public record Part(String heading, List<Block> blocks) {

    public Part {
        blocks = List.copyOf(blocks);
    }

    /** A part of these blocks, one after the other. */
    public static Part of(String heading, Stream<? extends Block> blocks) {
        return new Part(heading, blocks.<Block>map(each -> each).toList());
    }

    /** A part of these blocks. */
    public static Part of(String heading, Block... blocks) {
        return new Part(heading, List.of(blocks));
    }
}
