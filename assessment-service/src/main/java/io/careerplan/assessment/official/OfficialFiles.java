package io.careerplan.assessment.official;

import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.outlook.ProjectionFile;
import io.careerplan.assessment.outlook.Projections;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.textfile.Faults;
import io.careerplan.assessment.textfile.FileText;
import io.careerplan.assessment.textfile.Rows;
import io.careerplan.assessment.textfile.UploadLimits;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.assessment.wagesurvey.WageFile;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the official files of an upload, each in its layout. */
public final class OfficialFiles {

    private static final Pattern SKILL = Pattern.compile("2\\.[AB](\\.[0-9a-z]{1,3}){1,4}");
    private static final Pattern KNOWLEDGE = Pattern.compile("2\\.C(\\.[0-9a-z]{1,3}){1,4}");

    private final Inventory inventory;
    private final Releases releases;
    private final UploadLimits limits;
    private final Faults faults;
    private final List<ReadFile> read = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private OfficialFiles(Inventory inventory, Labels labels, UploadLimits limits) {
        this.inventory = inventory;
        this.releases = new Releases(inventory.all(KnownFile.READ_ME), labels);
        this.limits = limits;
        this.faults = new Faults(limits.mostFaults());
    }

    /**
     * Reads all of them.
     *
     * @throws Refusal 400 for an upload without any, and for one whose encodings, headers, quotes or numbers of rows are wrong
     */
    public static Reading read(List<UploadedFile> upload, Labels labels, UploadLimits limits) {
        return new OfficialFiles(Inventory.of(upload), labels, limits).read();
    }

    /** Whether a file at this place in an archive may be one of them. */
    public static boolean couldBe(String path) {
        return KnownFile.couldBe(path);
    }

    private Reading read() {
        var data = new OfficialData(
                content(KnownFile.OCCUPATIONS, this::occupations),
                content(KnownFile.JOB_ZONES, this::jobZones),
                content(KnownFile.WORK_VALUES, this::workValues),
                content(KnownFile.SKILLS, file -> ratings(file, SKILL)),
                content(KnownFile.KNOWLEDGE, file -> ratings(file, KNOWLEDGE)),
                content(KnownFile.TECHNOLOGIES, this::technologies),
                names,
                descriptions(),
                surveys(),
                inventory.find(KnownFile.PROJECTIONS).map(this::projections).orElse(null),
                crosswalk());
        return new Reading(data, read, inventory.missing(), faults.first(), faults.count());
    }

    private <T> @Nullable Content<T> content(KnownFile kind, Function<UploadedFile, Content<T>> reader) {
        return inventory.find(kind).map(reader).orElse(null);
    }

    private Content<NamedOccupation> occupations(UploadedFile file) {
        var occupations = OccupationFile.read(tabs(file));
        return content(file, occupations.rows(), occupations.found());
    }

    private Content<Integer> jobZones(UploadedFile file) {
        var zones = JobZoneFile.read(tabs(file));
        return content(file, zones.rows(), zones.found());
    }

    private Content<Map<WorkValue, Double>> workValues(UploadedFile file) {
        var values = WorkValueFile.read(tabs(file));
        return content(file, values.rows(), values.found());
    }

    private Content<Map<String, Requirement>> ratings(UploadedFile file, Pattern elements) {
        var ratings = RatingFile.read(tabs(file), elements);
        names.putAll(ratings.names());
        return content(file, ratings.rows(), ratings.found(releases.of(file)));
    }

    private Content<List<TechnologyRow>> technologies(UploadedFile file) {
        var technologies = TechnologyFile.read(tabs(file));
        return content(file, technologies.rows(), technologies.found());
    }

    private <T> Content<T> content(UploadedFile file, int rows, Map<String, T> found) {
        var release = releases.of(file);
        note(file, release, rows);
        return new Content<>(release, found);
    }

    private Map<String, String> descriptions() {
        return inventory
                .find(KnownFile.CONTENT_MODEL)
                .map(file -> {
                    var model = ContentModelFile.read(tabs(file));
                    note(file, releases.of(file), model.rows());
                    return model.found();
                })
                .orElse(Map.of());
    }

    /** A survey of each year there is a file of, the oldest first. */
    private List<WageSurvey> surveys() {
        var byYear = new TreeMap<Integer, UploadedFile>();
        for (var file : inventory.all(KnownFile.WAGES)) {
            if (byYear.putIfAbsent(releases.yearOf(file), file) != null) {
                throw FileText.malformed(file, "is the survey of a year that is there twice");
            }
        }
        return byYear.entrySet().stream()
                .map(each -> survey(each.getValue(), each.getKey()))
                .toList();
    }

    private WageSurvey survey(UploadedFile file, int year) {
        var wages = WageFile.read(commas(file), year);
        if (!wages.isNational()) {
            throw FileText.malformed("its survey has no row of a single occupation across the nation");
        }
        note(file, Integer.toString(year), wages.rows());
        return wages.survey();
    }

    private Projections projections(UploadedFile file) {
        var projections = ProjectionFile.read(commas(file));
        note(file, "", projections.rows());
        return projections.projections();
    }

    private Map<String, String> crosswalk() {
        return inventory
                .find(KnownFile.CROSSWALK)
                .map(file -> {
                    var crosswalk = CrosswalkFile.read(commas(file));
                    note(file, "", crosswalk.rows());
                    return crosswalk.found();
                })
                .orElse(Map.of());
    }

    private void note(UploadedFile file, String release, int rows) {
        read.add(new ReadFile(FileText.printable(file.name()), release, rows));
    }

    private Rows tabs(UploadedFile file) {
        return new Rows(file, true, limits.mostRows(), faults);
    }

    private Rows commas(UploadedFile file) {
        return new Rows(file, false, limits.mostCsvRows(), faults);
    }
}
