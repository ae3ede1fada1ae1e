package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitBook;
import jakarta.enterprise.context.ApplicationScoped;

/** What other features may ask about benefits of the tenant in hand, within their transaction. */
@ApplicationScoped
public class BenefitBooks {

    private final BenefitTableRepository repository;

    BenefitBooks(BenefitTableRepository repository) {
        this.repository = repository;
    }

    /** All of it. */
    public BenefitBook open() {
        return new BenefitBook(
                repository.listAll().stream().map(BenefitTable::details).toList());
    }
}
