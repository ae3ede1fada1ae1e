package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.Reading;
import io.careerplan.assessment.textfile.UploadLimits;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.assessment.textfile.ZipArchive;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reads what was sent: an archive, or one csv of the wage survey. */
@ApplicationScoped
class Uploads {

    private static final String CSV_NAME = "upload.csv";

    /** One at a time, because an upload is held in memory while it is read. */
    private final Semaphore place = new Semaphore(1, true);

    private final UploadLimits limits;
    private final Clock clock;

    Uploads(UploadLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The same for somebody who waits for the answer.
     *
     * @throws Refusal 503 when another upload is being read for too long; 400 as there
     */
    Reading readSoon(FileBody file, Labels labels) {
        try {
            if (!place.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.unavailable();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable();
        }
        return readAlone(file, labels);
    }

    /**
     * What the files in it say, and what is wrong with their rows.
     *
     * @throws Refusal 400 for what is wrong with the upload as a whole
     */
    Reading read(FileBody file, Labels labels) {
        place.acquireUninterruptibly();
        return readAlone(file, labels);
    }

    private Reading readAlone(FileBody file, Labels labels) {
        try {
            return reading(file, labels);
        } finally {
            place.release();
        }
    }

    private Reading reading(FileBody file, Labels labels) {
        var files = file.is(FileBody.ZIP)
                ? ZipArchive.files(file.bytes(), limits, OfficialFiles::couldBe)
                : List.of(new UploadedFile(CSV_NAME, file.bytes()));
        var reading = OfficialFiles.read(files, labels, limits);
        reading.data().surveys().forEach(this::requirePast);
        return reading;
    }

    /** A survey of a year to come, by a slip of the sender, would keep every true one out until then. */
    private void requirePast(WageSurvey survey) {
        if (survey.year() > LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear()) {
            throw Refusal.badInput(List.of(new InputError("year", "out-of-range", "is a year that is yet to come")));
        }
    }
}
