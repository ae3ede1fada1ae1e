package io.careerplan.assessment.skilldemand;

import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The order of releases such as {@code 29.1}: an {@code x} stands for the last of its number. */
@Algorithm
final class ReleaseOrder {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,2}|x)");
    private static final int LAST = 100;

    private ReleaseOrder() {}

    /** The newest of those that are older than this one; one of another form is neither. */
    static Optional<String> newestBefore(String release, Collection<String> others) {
        return number(release).flatMap(now -> others.stream()
                .filter(each -> number(each).filter(other -> other < now).isPresent())
                .max(Comparator.comparing(each -> number(each).orElse(0))));
    }

    private static Optional<Integer> number(String release) {
        var matcher = FORM.matcher(release);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var minor = matcher.group(2).equals("x") ? LAST : Integer.parseInt(matcher.group(2));
        return Optional.of(Integer.parseInt(matcher.group(1)) * (LAST + 1) + minor);
    }
}
