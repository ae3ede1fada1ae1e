package io.careerplan.assessment.textfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row.
 *
 * @param file the file's name
 * @param line where the row begins in it; the first line is 1
 * @param column the column; absent where it is the row
 * @param code what is wrong, stable
 * @param detail one sentence for a developer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(String file, long line, @Nullable String column, String code, String detail) {}
