package io.careerplan.assessment.gaprecord;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.LeadingResource;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.gaptechnology.NamedTechnology;
import io.careerplan.assessment.gaptechnology.TargetTechnologies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue that an analysis was made with.
 *
 * @param revision rises with each catalogue that is taken in
 * @param dataSets data sets and releases of the figures used, by name
 */
public record CatalogueStamp(long revision, List<DataSetRelease> dataSets) {

    public CatalogueStamp {
        dataSets = List.copyOf(dataSets);
    }

    static CatalogueStamp of(long revision, List<TargetFindings> targets, List<TargetTechnologies> technologies) {
        var found = targets.stream().flatMap(CatalogueStamp::rows);
        var dataSets = Stream.concat(found, technologies.stream().flatMap(CatalogueStamp::rows))
                .map(DataSetRelease::of)
                .distinct()
                .sorted(comparing(DataSetRelease::dataSet).thenComparing(DataSetRelease::release))
                .toList();
        return new CatalogueStamp(revision, dataSets);
    }

    private static Stream<DataRow> rows(TargetTechnologies technologies) {
        return technologies.named().stream().map(NamedTechnology::source);
    }

    private static Stream<DataRow> rows(TargetFindings target) {
        return Stream.concat(
                Stream.of(target.source()), target.findings().stream().flatMap(CatalogueStamp::rows));
    }

    private static Stream<DataRow> rows(Finding finding) {
        var requirement = Optional.ofNullable(finding.requirement()).map(Requirement::source);
        var resources = Optional.ofNullable(finding.closing()).stream()
                .flatMap(closing -> closing.learning().resources().stream())
                .map(LeadingResource::source);
        return Stream.concat(requirement.stream(), resources);
    }
}
