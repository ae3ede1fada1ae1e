package io.careerplan.assessment.cataloguerelease;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A catalogue that was taken in.
 *
 * @param id of the release
 * @param revision of the catalogue since then
 * @param origin where it came from
 * @param takenAt since when it holds
 * @param dataSets data sets and releases whose figures it holds, by name
 * @param changes what it changed, counted
 * @param skills what it changed of skills and knowledge areas
 */
record ReleaseView(
        UUID id,
        long revision,
        ReleaseOrigin origin,
        Instant takenAt,
        List<DataSet> dataSets,
        CatalogueDiff.Counts changes,
        List<SkillChange> skills) {

    static ReleaseView of(UUID id, long revision, Instant takenAt, ReleaseDocument document) {
        return new ReleaseView(
                id, revision, document.origin(), takenAt, document.dataSets(), document.counts(), document.skills());
    }
}
