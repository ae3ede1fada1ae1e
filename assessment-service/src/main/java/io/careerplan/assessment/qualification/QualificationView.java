package io.careerplan.assessment.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has done or learnt before.
 *
 * @param id the qualification
 * @param version version; also the ETag
 * @param personId whose
 * @param kind what it is
 * @param title the role, the degree or the certificate
 * @param organisation employer, school or issuer
 * @param startedOn first day; of a certificate the day on which it was issued
 * @param endedOn last day of work or education; absent while it goes on
 * @param expiresOn last day on which a certificate holds; absent where it never expires
 * @param description anything else, in the person's words
 * @param evidence links to what shows it
 * @param createdAt when it was said
 * @param updatedAt when it last changed
 */
record QualificationView(
        UUID id,
        long version,
        UUID personId,
        QualificationKind kind,
        String title,
        @Nullable String organisation,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String description,
        List<String> evidence,
        Instant createdAt,
        Instant updatedAt) {

    static QualificationView from(Qualification qualification) {
        var now = qualification.details();
        return new QualificationView(
                qualification.id(),
                qualification.version(),
                qualification.personId(),
                qualification.kind(),
                now.title(),
                now.organisation(),
                now.startedOn(),
                now.endedOn(),
                now.expiresOn(),
                now.description(),
                now.evidence(),
                qualification.createdAt(),
                qualification.updatedAt());
    }
}
