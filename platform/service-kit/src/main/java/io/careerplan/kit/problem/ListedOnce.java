package io.careerplan.kit.problem;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the entries of a list in a body have to be: each one that is known, and in the list once.
 *
 * @param place JSON pointer of an entry, with {@code %d} for its index, for example {@code /skillIds/%d}
 * @param code of an entry that is not known
 * @param unknown detail of one
 * @param twice detail of an entry that stands in the list before already; its code is {@code duplicate}
 */
public record ListedOnce(String place, String code, String unknown, String twice) {

    /** Notes each entry that is not so. One that is not known is told as that however often it is there. */
    public <T> void check(List<T> entries, Predicate<? super T> known, InputErrors errors) {
        var seen = new HashSet<T>();
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (!known.test(entry)) {
                errors.wrong(place.formatted(at), code, unknown);
            } else if (!seen.add(entry)) {
                errors.wrong(place.formatted(at), "duplicate", twice);
            }
        }
    }
}
