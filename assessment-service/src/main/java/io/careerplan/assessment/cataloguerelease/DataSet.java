package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.assessment.technology.Technologies;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A data set whose figures a catalogue holds.
 *
 * @param name the published data set
 * @param release its release or period
 */
record DataSet(String name, String release) {

    static List<DataSet> of(Catalogue catalogue) {
        var figures = catalogue.occupations().stream()
                .flatMap(DataSet::rows)
                .map(row -> new DataSet(row.dataSet(), row.release()));
        return Stream.concat(figures, technologies(catalogue.technologies()))
                .distinct()
                .sorted(Comparator.comparing(DataSet::name).thenComparing(DataSet::release))
                .toList();
    }

    private static Stream<DataSet> technologies(Technologies technologies) {
        return technologies.isEmpty()
                ? Stream.empty()
                : Stream.of(new DataSet(Technologies.DATA_SET, technologies.release()));
    }

    private static Stream<DataRow> rows(Occupation occupation) {
        var wages = Optional.ofNullable(occupation.wages()).map(Wages::source);
        var requirements = occupation.requirements().values().stream().map(Requirement::source);
        return Stream.concat(Stream.of(occupation.source()), Stream.concat(requirements, wages.stream()));
    }
}
