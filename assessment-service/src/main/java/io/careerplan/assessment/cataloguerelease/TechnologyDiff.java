package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.technology.Technologies;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which technologies came and went. None is ever renamed, because another name is another technology. */
@Algorithm
final class TechnologyDiff {

    private TechnologyDiff() {}

    /** From one catalogue's to the next one's, by id. */
    static List<SkillChange> between(Technologies before, Technologies after) {
        var gone = missing(before, after, SkillChange.Kind.RETIRED);
        var added = missing(after, before, SkillChange.Kind.ADDED);
        return Stream.concat(gone, added)
                .sorted(Comparator.comparing(SkillChange::id))
                .toList();
    }

    private static Stream<SkillChange> missing(Technologies there, Technologies here, SkillChange.Kind kind) {
        return there.all().stream()
                .filter(each -> here.find(each.id()).isEmpty())
                .map(each -> SkillChange.of(each, kind));
    }
}
