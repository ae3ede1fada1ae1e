package io.careerplan.assessment.filerow;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8, with or without a byte order mark. */
final class FileText {

    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** 400 {@code malformed-file} for anything else. */
    static String of(FileBody file) {
        if (!file.charset().equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw malformed("it is sent as another character set than UTF-8");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw malformed("it is not UTF-8");
        }
    }

    static Refusal malformed(String why) {
        return Refusal.badRequest("malformed-file", why);
    }
}
