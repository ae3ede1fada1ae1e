package io.careerplan.assessment.paychange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was told of the pay of the people of the tenant in hand. */
@ApplicationScoped
class ToldPays implements PanacheRepositoryBase<ToldPay, UUID> {}
