package io.careerplan.assessment.release;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.WorkValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** All occupations of the official releases. A test that needs them is skipped, and says so, where they are not. */
public final class OfficialRelease {

    private static final String CODE = "O*NET-SOC Code";
    private static final String RELEASE = "30.1";

    private final ReleaseFolder folder;

    private OfficialRelease(ReleaseFolder folder) {
        this.folder = folder;
    }

    /** The release; ends the test as skipped where there is no folder with it. */
    public static OfficialRelease orSkip() {
        var found = ReleaseFolder.find();
        Assumptions.assumeTrue(
                found.isPresent(), "skipped: no folder shared/data with the official releases above the module");
        return new OfficialRelease(found.orElseThrow());
    }

    /** Every occupation with the 35 skills and 33 knowledge areas, and the starter catalogue's learning resources. */
    public Catalogue catalogue() {
        var starter = StarterCatalogue.read();
        return new Catalogue(occupations(starter.skills()), List.copyOf(starter.skills()), starter.resources());
    }

    /** Codes related to a code, nearest first, at most 20. */
    public Map<String, List<String>> related() {
        var related = new HashMap<String, List<String>>();
        folder.tabs("onet-30.1/Related Occupations.txt")
                .forEach(row -> related.computeIfAbsent(row.get(CODE), code -> new ArrayList<>())
                        .add(row.get("Related O*NET-SOC Code")));
        return related;
    }

    private List<Occupation> occupations(Collection<Skill> skills) {
        var ratings = Ratings.read(folder);
        var zones = zones();
        var values = workValues();
        var wages = WageSurvey.read(folder);
        return folder.tabs("onet-30.1/Occupation Data.txt")
                .map(row -> {
                    var code = row.get(CODE);
                    return new Occupation(
                            code,
                            row.get("Title"),
                            row.get("Description"),
                            zones.get(code),
                            Set.of(),
                            inOrder(skills, ratings.getOrDefault(code, Map.of())),
                            values.getOrDefault(code, Map.of()),
                            wages.of(code).orElse(null),
                            new DataRow("O*NET Occupation Data", RELEASE, code));
                })
                .toList();
    }

    private Map<String, Integer> zones() {
        return folder.tabs("onet-30.1/Job Zones.txt")
                .collect(Collectors.toMap(row -> row.get(CODE), row -> Integer.valueOf(row.get("Job Zone"))));
    }

    private Map<String, Map<WorkValue, Double>> workValues() {
        var values = new HashMap<String, Map<WorkValue, Double>>();
        folder.tabs("onet-30.1/Work Values.txt")
                .filter(row -> row.get("Scale ID").equals("EX"))
                .forEach(row -> values.computeIfAbsent(row.get(CODE), code -> new EnumMap<>(WorkValue.class))
                        .put(workValue(row.get("Element Name")), Double.valueOf(row.get("Data Value"))));
        return values;
    }

    private static WorkValue workValue(String name) {
        return WorkValue.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Map<String, Requirement> inOrder(Collection<Skill> skills, Map<String, Requirement> found) {
        return skills.stream()
                .map(Skill::id)
                .filter(found::containsKey)
                .collect(Collectors.toMap(id -> id, found::get, (a, b) -> a, LinkedHashMap::new));
    }
}
