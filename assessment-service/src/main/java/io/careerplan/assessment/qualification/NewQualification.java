package io.careerplan.assessment.qualification;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.assessment.situationdetails.EvidenceLink;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A qualification to be kept.
 *
 * @param kind what it is
 * @param title the role, the degree or the certificate
 * @param organisation employer, school or issuer
 * @param startedOn first day; of a certificate the day on which it was issued
 * @param endedOn last day of work or education; absent while it goes on
 * @param expiresOn last day on which a certificate holds; absent where it never expires
 * @param description anything else, in the person's words
 * @param evidence links to what shows it
 */
record NewQualification(
        QualificationKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(min = 1, max = 200) String organisation,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate expiresOn,
        @Nullable @Size(min = 1, max = 4000) String description,
        @Nullable @Size(max = 10) List<@EvidenceLink String> evidence) {

    QualificationDetails details() {
        return new QualificationDetails(
                title,
                organisation,
                startedOn,
                endedOn,
                expiresOn,
                description,
                requireNonNullElse(evidence, List.of()));
    }
}
