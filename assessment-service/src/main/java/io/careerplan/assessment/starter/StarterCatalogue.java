package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Catalogue;

/** The catalogue as the shipped tables state it: a selection of real occupations with real figures. */
public final class StarterCatalogue {

    private StarterCatalogue() {}

    /** Reads the tables from the class path. */
    public static Catalogue read() {
        var skills = SkillTable.skills(Table.read(SkillTable.FILE));
        var requirements = RequirementTable.byCode(Table.read(RequirementTable.FILE), skills);
        var wages = WageTable.byCode(Table.read(WageTable.FILE));
        return new Catalogue(
                OccupationTable.occupations(Table.read(OccupationTable.FILE), requirements, wages),
                skills,
                LearningTable.resources(Table.read(LearningTable.FILE)));
    }
}
