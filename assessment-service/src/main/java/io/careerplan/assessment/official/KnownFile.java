package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.UploadedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that are read, by the names that they have in a release. The csv ones are known by their headers instead. */
enum KnownFile {
    OCCUPATIONS("Occupation Data.txt"),
    JOB_ZONES("Job Zones.txt"),
    WORK_VALUES("Work Values.txt"),
    SKILLS("Skills.txt"),
    KNOWLEDGE("Knowledge.txt"),
    TECHNOLOGIES("Technology Skills.txt"),
    CONTENT_MODEL("Content Model Reference.txt"),
    READ_ME("Read Me.txt"),
    WAGES("national_M….csv"),
    CROSSWALK("nem-onet-to-soc-crosswalk.csv"),
    PROJECTIONS("employment-projections.csv");

    /** Without one of these something stays as it was, and that is said. */
    static final List<KnownFile> EXPECTED =
            List.of(OCCUPATIONS, JOB_ZONES, WORK_VALUES, SKILLS, KNOWLEDGE, TECHNOLOGIES, WAGES, CROSSWALK);

    private final String fileName;

    KnownFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** The one that is called so, in any case. */
    static Optional<KnownFile> named(String name) {
        return Arrays.stream(values())
                .filter(each -> !each.isCsv() && each.fileName.equalsIgnoreCase(name))
                .findFirst();
    }

    private boolean isCsv() {
        return UploadedFile.isCsv(fileName);
    }

    /** Whether a file at this place may be one of them; what a Mac adds to archives is not. */
    static boolean couldBe(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith("._") && (named(name).isPresent() || UploadedFile.isCsv(name));
    }
}
