package io.careerplan.assessment.situation;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about pay; whether the caller may know is theirs to ask before. */
@ApplicationScoped
public class Pay {

    private final SituationRepository repository;

    Pay(SituationRepository repository) {
        this.repository = repository;
    }

    /** The pay that the newest assessment of the person says; empty where it says none, or there is none. */
    public Optional<KnownPay> of(UUID person) {
        return repository.latest(person).flatMap(Pay::said);
    }

    private static Optional<KnownPay> said(SituationAssessment assessment) {
        var details = assessment.details();
        return Optional.ofNullable(details.compensation())
                .map(paid -> new KnownPay(
                        assessment.id(),
                        details.assessedOn(),
                        paid.base(),
                        requireNonNullElse(paid.benefits(), List.of())));
    }
}
