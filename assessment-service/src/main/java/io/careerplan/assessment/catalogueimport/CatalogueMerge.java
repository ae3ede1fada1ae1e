package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.assessment.official.Content;
import io.careerplan.assessment.official.NamedOccupation;
import io.careerplan.assessment.official.OfficialData;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.Algorithm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins what files say to the present catalogue. A file replaces what it is about; what there is no file about stays as it
 * was. Without the file that names them there are the same occupations as before, and rows about others say nothing.
 */
@Algorithm
final class CatalogueMerge {

    private static final String DATA_SET = "O*NET Occupation Data";

    private final Catalogue present;
    private final OfficialData data;
    private final @Nullable WageJoin join;
    private final MergeCounts.Wages wages = new MergeCounts.Wages();

    private CatalogueMerge(Catalogue present, OfficialData data) {
        this.present = present;
        this.data = data;
        this.join = data.newestSurvey()
                .map(survey -> new WageJoin(survey, data.crosswalk()))
                .orElse(null);
    }

    /** A catalogue and how it came about. */
    record Merged(Catalogue catalogue, MergeCounts counts) {}

    static Merged of(Catalogue present, OfficialData data) {
        return new CatalogueMerge(present, data).merged();
    }

    private Merged merged() {
        var occupations = named().entrySet().stream()
                .map(each -> occupation(each.getKey(), each.getValue()))
                .toList();
        var catalogue = new Catalogue(occupations, SkillMerge.of(present, data), present.resources(), technologies());
        return new Merged(catalogue, MergeCounts.of(catalogue, data, wages));
    }

    /** What the occupations are called, by code. */
    private Map<String, Named> named() {
        var all = new TreeMap<String, Named>();
        var file = data.occupations();
        if (file == null) {
            present.occupations().forEach(each -> all.put(each.code(), Named.as(each)));
        } else {
            file.rows().forEach((code, named) -> all.put(code, Named.of(code, named, file)));
        }
        return all;
    }

    private record Named(String title, String description, DataRow source) {

        static Named as(Occupation occupation) {
            return new Named(occupation.title(), occupation.description(), occupation.source());
        }

        static Named of(String code, NamedOccupation named, Content<NamedOccupation> file) {
            return new Named(named.title(), named.description(), new DataRow(DATA_SET, file.release(), code));
        }
    }

    private Occupation occupation(String code, Named named) {
        var before = present.occupation(code);
        return new Occupation(
                code,
                named.title,
                named.description,
                figure(data.jobZones(), code, before.map(Occupation::jobZone)),
                before.map(Occupation::industries).orElseGet(() -> IndustryOfCode.of(code)),
                requirements(code, before),
                workValues(code, before),
                wages(code, before.map(Occupation::wages).orElse(null)),
                named.source);
    }

    private static <T> @Nullable T figure(@Nullable Content<T> file, String code, Optional<T> before) {
        return file == null ? before.orElse(null) : file.rows().get(code);
    }

    private Map<WorkValue, Double> workValues(String code, Optional<Occupation> before) {
        var file = data.workValues();
        return file == null
                ? before.map(Occupation::workValues).orElse(Map.of())
                : file.rows().getOrDefault(code, Map.of());
    }

    private Map<String, Requirement> requirements(String code, Optional<Occupation> before) {
        var all = new HashMap<String, Requirement>();
        for (var kind : List.of(SkillKind.SKILL, SkillKind.KNOWLEDGE)) {
            var file = kind == SkillKind.SKILL ? data.skills() : data.knowledge();
            all.putAll(file == null ? kept(kind, before) : file.rows().getOrDefault(code, Map.of()));
        }
        return all;
    }

    private Map<String, Requirement> kept(SkillKind kind, Optional<Occupation> before) {
        var kept = new HashMap<String, Requirement>();
        before.stream()
                .flatMap(each -> each.requirements().values().stream())
                .filter(each -> present.skill(each.skillId())
                        .filter(skill -> skill.kind() == kind)
                        .isPresent())
                .forEach(each -> kept.put(each.skillId(), each));
        return kept;
    }

    private Technologies technologies() {
        var file = data.technologies();
        return file == null
                ? present.technologies()
                : Technologies.of(
                        file.release(),
                        file.rows().values().stream().flatMap(List::stream).toList());
    }

    private @Nullable Wages wages(String code, @Nullable Wages before) {
        if (join == null) {
            return before;
        }
        var found = join.of(code, before);
        wages.count(found.way());
        return found.wages();
    }
}
