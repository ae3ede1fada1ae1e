package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The catalogue as the shipped tables state it: a selection of real occupations with real figures. */
public final class StarterCatalogue {

    private static final List<String> FILES = List.of(
            SkillTable.FILE,
            RequirementTable.FILE,
            WageTable.FILE,
            OccupationTable.FILE,
            LearningTable.FILE,
            UseTable.FILE);

    private StarterCatalogue() {}

    /** Tells one state of the tables from any other. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> digest.update(Table.text(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Reads the tables from the class path. */
    public static Catalogue read() {
        var skills = SkillTable.skills(Table.read(SkillTable.FILE));
        var requirements = RequirementTable.byCode(Table.read(RequirementTable.FILE), skills);
        var wages = WageTable.byCode(Table.read(WageTable.FILE));
        return new Catalogue(
                OccupationTable.occupations(Table.read(OccupationTable.FILE), requirements, wages),
                skills,
                LearningTable.resources(Table.read(LearningTable.FILE)),
                UseTable.technologies(Table.read(UseTable.FILE)));
    }
}
