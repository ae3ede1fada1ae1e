package io.careerplan.assessment.peoplefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.kit.job.JobRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleFileJobTest {

    private static final int PARTS = 5;
    private static final RowFault FAULT = new RowFault(7, null, "no-matter", "which");

    /** A part of two rows, one of them wrong. */
    private static final PartOutcome OUTCOME = new PartOutcome(1, 0, 0, 1, List.of(FAULT));

    private final CountedReads files = new CountedReads();
    private final Told run = new Told();

    @Test
    void whatIsDoneIsReadOnceHoweverManyPartsThereAre() {
        new PeopleFileJob(new Parts(List.of()), files).run(run);

        assertEquals(1, files.soFar);
        assertEquals(1, files.reports);
        assertEquals(
                List.of(2, 4, 6, 8, 10),
                run.told.stream().map(PeopleFileReport::rows).toList());
        assertEquals(new PeopleFileReport(false, 10, 5, 0, 0, 5, List.of(), 5), run.told.getLast());
    }

    @Test
    void aRunThatGoesOnCountsWhatAnEarlierOneDid() {
        files.earlier = new PeopleFileReport(false, 4, 4, 0, 0, 0, List.of(), 0);

        new PeopleFileJob(new Parts(List.of(0, 1)), files).run(run);

        assertEquals(
                List.of(4, 4, 6, 8, 10),
                run.told.stream().map(PeopleFileReport::rows).toList());
    }

    @Test
    void whatIsWrongIsToldWhenARunBreaksOff() {
        var broken = new Parts(List.of()) {
            @Override
            Optional<PartOutcome> take(UUID job, int number) {
                throw new IllegalStateException("not rows that were stored here");
            }
        };

        assertThrows(IllegalStateException.class, () -> new PeopleFileJob(broken, files).run(run));

        assertEquals(List.of(FAULT), run.told.getLast().errors());
    }

    private static final class CountedReads extends PeopleFiles {

        private PeopleFileReport earlier = new PeopleFileReport(false, 0, 0, 0, 0, 0, List.of(), 0);
        private int soFar;
        private int reports;

        CountedReads() {
            super(null, null, null, null, null);
        }

        @Override
        int parts(UUID job) {
            return PARTS;
        }

        @Override
        PeopleFileReport soFar(UUID job) {
            soFar++;
            return earlier;
        }

        @Override
        PeopleFileReport report(UUID job) {
            reports++;
            return earlier.listing(List.of(FAULT));
        }
    }

    private static class Parts extends PartTaking {

        private final List<Integer> done;

        Parts(List<Integer> done) {
            super(null, null, null, null);
            this.done = done;
        }

        @Override
        Optional<PartOutcome> take(UUID job, int number) {
            return Stream.of(OUTCOME).filter(outcome -> !done.contains(number)).findFirst();
        }
    }

    private static final class Told implements JobRun {

        private final UUID id = UUID.randomUUID();
        private final List<PeopleFileReport> told = new ArrayList<>();

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String tenant() {
            return "acme";
        }

        @Override
        public JsonNode input() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T input(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void progress(int percent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void progress(int percent, Object soFar) {
            told.add((PeopleFileReport) soFar);
        }
    }
}
