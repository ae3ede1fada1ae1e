package io.careerplan.assessment.evidenceoffer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is offered.
 *
 * @param id the offer; ratings that were made of it name it
 * @param version rises with each change; also the ETag
 * @param planId the plan whose milestone was reached
 * @param milestoneId its id within the plan
 * @param milestoneTitle what it was called then
 * @param reachedOn day on which it was reached, in the person's time zone
 * @param evidence what shows it: links, or short descriptions
 * @param skills the skills that the activities which led to it build
 * @param state what has become of the offer: OPEN, TAKEN or REJECTED
 * @param answeredAt when it was rated or rejected
 */
record EvidenceOfferView(
        UUID id,
        long version,
        UUID planId,
        String milestoneId,
        String milestoneTitle,
        LocalDate reachedOn,
        List<String> evidence,
        List<OfferedSkill> skills,
        OfferState state,
        @Nullable Instant answeredAt) {

    static EvidenceOfferView from(EvidenceOffer offer, ZoneId zone, Function<String, OfferedSkill> skill) {
        return new EvidenceOfferView(
                offer.id(),
                offer.version(),
                offer.planId(),
                offer.milestoneId(),
                offer.title(),
                offer.reachedOn(zone),
                offer.evidence(),
                offer.skillIds().stream().map(skill).toList(),
                offer.state(),
                offer.answeredAt());
    }
}
