package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.Reading;
import io.careerplan.assessment.official.UploadLimits;
import io.careerplan.assessment.official.UploadedFile;
import io.careerplan.assessment.official.ZipArchive;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what was sent: an archive, or one csv of the wage survey. */
@ApplicationScoped
class Uploads {

    private static final String CSV_NAME = "upload.csv";

    private final UploadLimits limits;

    Uploads(UploadLimits limits) {
        this.limits = limits;
    }

    /**
     * What the files in it say, and what is wrong with their rows.
     *
     * @throws Refusal 400 for what is wrong with the upload as a whole
     */
    Reading read(FileBody file, Labels labels) {
        var files = file.is(FileBody.ZIP)
                ? ZipArchive.files(file.bytes(), limits)
                : List.of(new UploadedFile(CSV_NAME, file.bytes()));
        return OfficialFiles.read(files, labels, limits);
    }
}
