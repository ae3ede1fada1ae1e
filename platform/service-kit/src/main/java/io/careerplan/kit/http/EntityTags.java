package io.careerplan.kit.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Entity tags of RFC 9110: here always strong and always the version of what was read. */
final class EntityTags {

    static final String ANY = "*";
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "(?:\\s*,\\s*" + TAG + ")*\\s*");

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tags of a header as written, {@code *} included; empty when the header is not well-formed. */
    static Optional<List<String>> parse(String header) {
        if (header.strip().equals(ANY)) {
            return Optional.of(List.of(ANY));
        }
        if (!LIST.matcher(header).matches()) {
            return Optional.empty();
        }
        var tags = new ArrayList<String>();
        var matcher = ONE.matcher(header);
        while (matcher.find()) {
            tags.add(matcher.group());
        }
        return Optional.of(tags);
    }
}
