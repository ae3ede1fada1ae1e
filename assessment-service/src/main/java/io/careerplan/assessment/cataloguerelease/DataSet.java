package io.careerplan.assessment.cataloguerelease;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Wages;
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
        return catalogue.occupations().stream()
                .flatMap(DataSet::rows)
                .map(row -> new DataSet(row.dataSet(), row.release()))
                .distinct()
                .sorted(Comparator.comparing(DataSet::name).thenComparing(DataSet::release))
                .toList();
    }

    private static Stream<DataRow> rows(Occupation occupation) {
        var wages = Optional.ofNullable(occupation.wages()).map(Wages::source);
        var requirements = occupation.requirements().values().stream().map(Requirement::source);
        return Stream.concat(Stream.of(occupation.source()), Stream.concat(requirements, wages.stream()));
    }
}
