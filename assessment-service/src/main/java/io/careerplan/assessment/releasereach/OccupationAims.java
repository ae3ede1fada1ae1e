package io.careerplan.assessment.releasereach;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who keeps what people aim at among occupations: a bean per kind of aim. Methods run in the tenant's scope. */
public interface OccupationAims {

    /** What kind of aim it keeps. */
    AimKind kind();

    /** Aims of a person at any of these occupations; of several alike the newest. */
    List<Aim> of(UUID person, Collection<String> codes);

    /** Aims of everybody employed in the tenant at any of these, each once, by person and id, after one and so many at most. */
    List<PersonAim> after(PersonAim last, Collection<String> codes, int limit);

    /** Aims of everybody employed in the tenant at any of these, counted. */
    AimCount count(Collection<String> codes);

    /**
     * An aim.
     *
     * @param id of the goal, or of the analysis that names the target
     * @param occupation code of what is aimed at
     */
    record Aim(UUID id, String occupation) {}

    /**
     * An aim of somebody.
     *
     * @param person whose
     * @param id of the goal, or of the analysis that names the target
     */
    record PersonAim(UUID person, UUID id) {}

    /**
     * Aims, counted.
     *
     * @param aims how many
     * @param people of how many people
     */
    record AimCount(long aims, long people) {}
}
