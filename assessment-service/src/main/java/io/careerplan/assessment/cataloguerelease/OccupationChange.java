package io.careerplan.assessment.cataloguerelease;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a release did to one occupation.
 *
 * @param code its code
 * @param title its title, the new one where that changed
 * @param kind whether it came, went or changed
 * @param titleBefore its former title, where that changed
 * @param parts what else changed
 * @param requirements ids of the skills whose requirement came, went or has other figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OccupationChange(
        String code,
        String title,
        Kind kind,
        @Nullable String titleBefore,
        Set<Part> parts,
        List<String> requirements) {

    public OccupationChange {
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
        requirements = List.copyOf(requirements);
    }

    /** What happened to it; extensible. */
    @Schema(name = "OccupationChangeKind")
    public enum Kind {
        ADDED,
        RETIRED,
        CHANGED
    }

    /** A part of an occupation that can change; extensible. */
    public enum Part {
        DESCRIPTION,
        JOB_ZONE,
        WORK_VALUES,
        WAGES,
        /** Which technologies it uses, or whether these are hot or in demand. */
        TECHNOLOGIES
    }

    static OccupationChange added(Occupation occupation) {
        return whole(occupation, Kind.ADDED);
    }

    static OccupationChange retired(Occupation occupation) {
        return whole(occupation, Kind.RETIRED);
    }

    private static OccupationChange whole(Occupation occupation, Kind kind) {
        return new OccupationChange(occupation.code(), occupation.title(), kind, null, Set.of(), List.of());
    }

    /**
     * From one state to the next; figures of another source that are the same are no change.
     *
     * @param usesOthers whether it uses other technologies, or other than before
     */
    static OccupationChange between(Occupation before, Occupation after, boolean usesOthers) {
        var renamed = !before.title().equals(after.title());
        return new OccupationChange(
                after.code(),
                after.title(),
                Kind.CHANGED,
                renamed ? before.title() : null,
                parts(before, after, usesOthers),
                requirements(before, after));
    }

    boolean isNone() {
        return kind == Kind.CHANGED && titleBefore == null && parts.isEmpty() && requirements.isEmpty();
    }

    /** Whether it means something to who aims at the occupation; technologies count in no score, and new is nobody's aim. */
    boolean touchesAims() {
        return switch (kind) {
            case ADDED -> false;
            case RETIRED -> true;
            case CHANGED -> titleBefore != null || !requirements.isEmpty() || !parts.equals(Set.of(Part.TECHNOLOGIES));
        };
    }

    private static Set<Part> parts(Occupation before, Occupation after, boolean usesOthers) {
        var parts = new TreeSet<Part>();
        note(parts, Part.DESCRIPTION, before.description(), after.description());
        note(parts, Part.JOB_ZONE, before.jobZone(), after.jobZone());
        note(parts, Part.WORK_VALUES, before.workValues(), after.workValues());
        note(parts, Part.WAGES, paid(before), paid(after));
        note(parts, Part.TECHNOLOGIES, false, usesOthers);
        return parts;
    }

    private static void note(Set<Part> parts, Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(part);
        }
    }

    private static Object paid(Occupation occupation) {
        var wages = occupation.wages();
        return wages == null ? List.of() : wages.points();
    }

    private static List<String> requirements(Occupation before, Occupation after) {
        return Stream.concat(before.requirements().keySet().stream(), after.requirements().keySet().stream())
                .distinct()
                .filter(id -> !figures(before, id).equals(figures(after, id)))
                .sorted()
                .toList();
    }

    private static List<@Nullable Object> figures(Occupation occupation, String skillId) {
        return occupation.requirement(skillId).map(OccupationChange::figures).orElse(List.of());
    }

    private static List<@Nullable Object> figures(Requirement requirement) {
        return Arrays.asList(
                requirement.importance(), requirement.level(), requirement.levelError(), requirement.suppressed());
    }
}
