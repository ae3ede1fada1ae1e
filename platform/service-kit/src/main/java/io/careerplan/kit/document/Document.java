package io.careerplan.kit.document;

import io.careerplan.kit.language.Language;
import java.util.List;

/**
 * A document to be read by a person.
 *
 * @param language in which it is written
 * @param title what it is
 * @param subtitle whose it is, and as of when
 * @param parts in the order in which they are read
 */
public record Document(Language language, String title, String subtitle, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }
}
