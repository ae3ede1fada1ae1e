package io.careerplan.assessment.filerow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.kit.problem.InputError;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row.
 *
 * @param line where the row begins in the file; the first line is 1
 * @param field the field and, in a list, the place in it, such as {@code programmes/1}; absent where it is the row
 * @param code as a single registration or change would answer it
 * @param detail one sentence for a developer, without the value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowFault(int line, @Nullable String field, String code, String detail) {

    private static final int LONGEST_FIELD = 100;

    public static RowFault ofRow(int line, String code, String detail) {
        return new RowFault(line, null, code, detail);
    }

    public static RowFault of(int line, InputError error) {
        return new RowFault(line, field(error.pointer()), error.code(), error.detail());
    }

    /** Unknown names are the sender's words: cut, and without what a database cannot store. */
    private static @Nullable String field(String pointer) {
        var name = printable(pointer.startsWith("/") ? pointer.substring(1) : pointer);
        return name.isEmpty() ? null : name;
    }

    /** The sender's word in a form that can be shown and stored. */
    static String printable(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_FIELD)).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
