package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.official.Content;
import io.careerplan.assessment.official.OfficialData;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import comes to.
 *
 * @param occupations in the catalogue afterwards
 * @param rated of those, how many have requirements
 * @param withJobZone of those, how many have a job zone
 * @param skills in the catalogue afterwards
 * @param technologies in the catalogue afterwards
 * @param technologyUses rows by which occupations use these
 * @param wagesByCode occupations found in the survey under their own code
 * @param wagesByCrosswalk occupations found there under another
 * @param withoutWages occupations that the survey does not know
 * @param codesLeftOut codes that files rate and the catalogue does not have
 */
record MergeCounts(
        int occupations,
        long rated,
        long withJobZone,
        int skills,
        int technologies,
        long technologyUses,
        int wagesByCode,
        int wagesByCrosswalk,
        int withoutWages,
        int codesLeftOut) {

    /** Counts how occupations are found in a survey. */
    static final class Wages {

        private final Map<WageJoin.Way, Integer> counts = new EnumMap<>(WageJoin.Way.class);

        void count(WageJoin.Way way) {
            counts.merge(way, 1, Integer::sum);
        }

        private int of(WageJoin.Way way) {
            return counts.getOrDefault(way, 0);
        }
    }

    static MergeCounts of(Catalogue catalogue, OfficialData data, Wages wages) {
        var all = catalogue.occupations();
        return new MergeCounts(
                all.size(),
                all.stream().filter(Occupation::isRated).count(),
                all.stream().filter(each -> each.jobZone() != null).count(),
                catalogue.skills().size(),
                catalogue.technologies().all().size(),
                catalogue.technologies().rows().count(),
                wages.of(WageJoin.Way.BY_CODE),
                wages.of(WageJoin.Way.BY_CROSSWALK),
                wages.of(WageJoin.Way.NOT_FOUND),
                leftOut(catalogue, data));
    }

    private static int leftOut(Catalogue catalogue, OfficialData data) {
        var codes = new HashSet<String>();
        addCodes(codes, data.jobZones());
        addCodes(codes, data.workValues());
        addCodes(codes, data.skills());
        addCodes(codes, data.knowledge());
        addCodes(codes, data.technologies());
        codes.removeIf(code -> catalogue.occupation(code).isPresent());
        return codes.size();
    }

    private static void addCodes(Set<String> codes, @Nullable Content<?> file) {
        if (file != null) {
            codes.addAll(file.rows().keySet());
        }
    }
}
