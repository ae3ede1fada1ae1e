package io.careerplan.assessment.market;

import io.careerplan.assessment.benefit.BenefitBooks;
import io.careerplan.assessment.benefitbook.BenefitBook;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.situation.KnownPay;
import io.careerplan.assessment.situation.Pay;
import io.careerplan.assessment.situationdetails.Benefit;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Holds a person's benefits against the tables of their organisation. */
@ApplicationScoped
class BenefitPositions {

    private final BenefitBooks books;
    private final Pay pay;
    private final Directory directory;

    BenefitPositions(BenefitBooks books, Pay pay, Directory directory) {
        this.books = books;
        this.pay = pay;
        this.directory = directory;
    }

    FoundPositions of(UUID person) {
        var book = books.open();
        if (book.isEmpty()) {
            return FoundPositions.nothing(MissingReason.NO_TABLE);
        }
        return pay.of(person)
                .map(KnownPay::benefits)
                .map(own -> held(own, book, person))
                .orElseGet(() -> FoundPositions.nothing(MissingReason.NO_PAY));
    }

    private FoundPositions held(List<Benefit> own, BenefitBook book, UUID person) {
        var industry = directory.industry(person);
        var level = directory.experienceLevel(person);
        return own.isEmpty()
                ? FoundPositions.nothing(MissingReason.NO_BENEFITS)
                : FoundPositions.of(own.stream()
                        .map(each -> held(each, book, industry, level))
                        .toList());
    }

    private static BenefitPosition held(Benefit own, BenefitBook book, Industry industry, ExperienceLevel level) {
        var found = book.find(own.name(), own.value().currency(), industry, level);
        var typical = found.typical();
        return typical == null
                ? BenefitPosition.missing(own, MissingReason.of(Objects.requireNonNull(found.missing())))
                : BenefitPosition.of(own, typical);
    }
}
