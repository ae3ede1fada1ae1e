package io.careerplan.assessment.paychange;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.market.PayComparison;
import io.careerplan.assessment.market.PayStanding;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.person.OccupationWatch;
import io.careerplan.assessment.situation.KnownPay;
import io.careerplan.assessment.situation.Pay;
import io.careerplan.assessment.situation.PayWatch;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PayChanged;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from another pay or another occupation, in its transaction: the event, and how far the market position
 * analysis is. It is MISSING without a pay, DONE when the pay can be held against wages, else PARTIAL.
 */
@ApplicationScoped
class MarketTrail implements PayWatch, OccupationWatch {

    private final Pay pay;
    private final ToldPays told;
    private final PayChanges changes;
    private final Directory directory;
    private final Catalogues catalogues;
    private final Deliverables deliverables;
    private final Outbox outbox;
    private final Clock clock;

    MarketTrail(
            Pay pay,
            ToldPays told,
            PayChanges changes,
            Directory directory,
            Catalogues catalogues,
            Deliverables deliverables,
            Outbox outbox,
            Clock clock) {
        this.pay = pay;
        this.told = told;
        this.changes = changes;
        this.directory = directory;
        this.catalogues = catalogues;
        this.deliverables = deliverables;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void assessed(UUID person) {
        var known = pay.of(person);
        var compared = renew(person, known);
        known.filter(each -> isNews(person, each)).ifPresent(each -> tell(person, each, compared));
    }

    @Override
    public void worksElsewhere(UUID person) {
        renew(person, pay.of(person));
    }

    private PayComparison renew(UUID person, Optional<KnownPay> known) {
        var compared = compared(person, known);
        deliverables.set(
                person,
                AssessmentDeliverable.MARKET_POSITION_ANALYSIS,
                status(known, compared),
                known.map(KnownPay::assessmentId).orElse(null));
        return compared;
    }

    /** The catalogue is asked for nobody whose pay is not known. */
    private PayComparison compared(UUID person, Optional<KnownPay> known) {
        var code = known.flatMap(_ -> directory.currentOccupation(person));
        return PayComparison.of(
                known, code, code.flatMap(each -> catalogues.current().occupation(each)));
    }

    private static DeliverableStatus status(Optional<KnownPay> known, PayComparison compared) {
        if (known.isEmpty()) {
            return DeliverableStatus.MISSING;
        }
        return compared.standing() == null ? DeliverableStatus.PARTIAL : DeliverableStatus.DONE;
    }

    private boolean isNews(UUID person, KnownPay known) {
        return told.findByIdOptional(person)
                .filter(before -> !before.differsFrom(known.base()))
                .isEmpty();
    }

    private void tell(UUID person, KnownPay known, PayComparison compared) {
        var now = clock.instant();
        told.findByIdOptional(person)
                .ifPresentOrElse(
                        before -> before.take(known, now), () -> told.persist(new ToldPay(person, known, now)));
        var fact = new PayChanged(
                person,
                known.assessmentId(),
                known.base(),
                directory.currentOccupation(person).orElse(null),
                percentile(compared),
                known.on(),
                now);
        changes.persist(new PayChange(fact));
        outbox.append(fact);
    }

    private static @Nullable BigDecimal percentile(PayComparison compared) {
        return Optional.ofNullable(compared.standing())
                .map(PayStanding::percentile)
                .orElse(null);
    }
}
