package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one catalogue has other than another.
 *
 * @param occupations by code
 * @param skills in the order of the catalogues
 * @param technologies those that came or went, by id
 */
@Algorithm
public record CatalogueDiff(
        List<OccupationChange> occupations, List<SkillChange> skills, List<SkillChange> technologies) {

    public CatalogueDiff {
        occupations = List.copyOf(occupations);
        skills = List.copyOf(skills);
        technologies = List.copyOf(technologies);
    }

    /** From one to the next. */
    public static CatalogueDiff between(Catalogue before, Catalogue after) {
        return new CatalogueDiff(
                occupations(before, after),
                skills(before, after),
                TechnologyDiff.between(before.technologies(), after.technologies()));
    }

    private static List<OccupationChange> occupations(Catalogue before, Catalogue after) {
        var gone = before.occupations().stream()
                .filter(each -> after.occupation(each.code()).isEmpty())
                .map(OccupationChange::retired);
        var here = after.occupations().stream()
                .map(each -> before.occupation(each.code())
                        .map(former -> OccupationChange.between(former, each, usesOthers(before, after, each.code())))
                        .orElseGet(() -> OccupationChange.added(each)))
                .filter(change -> !change.isNone());
        return Stream.concat(gone, here)
                .sorted(Comparator.comparing(OccupationChange::code))
                .toList();
    }

    private static boolean usesOthers(Catalogue before, Catalogue after, String code) {
        return !before.technologies().of(code).equals(after.technologies().of(code));
    }

    private static List<SkillChange> skills(Catalogue before, Catalogue after) {
        var gone = before.skills().stream()
                .filter(each -> after.skill(each.id()).isEmpty())
                .map(each -> SkillChange.of(each, SkillChange.Kind.RETIRED));
        var added = after.skills().stream()
                .filter(each -> before.skill(each.id()).isEmpty())
                .map(each -> SkillChange.of(each, SkillChange.Kind.ADDED));
        var renamed = after.skills().stream().flatMap(each -> before.skill(each.id()).stream()
                .filter(former -> !former.name().equals(each.name()))
                .map(former -> SkillChange.renamed(former, each)));
        return Stream.of(gone, added, renamed).flatMap(all -> all).toList();
    }

    /** How many occupations came, went and changed. */
    public Counts counts() {
        return new Counts(
                count(OccupationChange.Kind.ADDED),
                count(OccupationChange.Kind.RETIRED),
                count(OccupationChange.Kind.CHANGED),
                skills.size(),
                (long) technologies.size());
    }

    private long count(OccupationChange.Kind kind) {
        return occupations.stream().filter(each -> each.kind() == kind).count();
    }

    /**
     * Changes, counted.
     *
     * @param occupationsAdded occupations that came
     * @param occupationsRetired occupations that went
     * @param occupationsChanged occupations with another title, requirement or part
     * @param skillsChanged skills that came, went or have another name
     * @param technologiesChanged technologies that came or went; absent in releases of before there were any
     */
    public record Counts(
            long occupationsAdded,
            long occupationsRetired,
            long occupationsChanged,
            long skillsChanged,
            @Nullable Long technologiesChanged) {

        /** Nothing changed. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0L);
    }
}
