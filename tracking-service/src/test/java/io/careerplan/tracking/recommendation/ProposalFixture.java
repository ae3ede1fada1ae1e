package io.careerplan.tracking.recommendation;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalOption;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import io.careerplan.tracking.stage.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal of planning as it tells it. */
record ProposalFixture(UUID id, Person person, @Nullable UUID review, Instant preparedAt) {

    private static final LocalDate END = LocalDate.of(2027, 7, 11);

    static ProposalFixture after(Person person, @Nullable String review) {
        return new ProposalFixture(
                UUID.randomUUID(),
                person,
                review == null ? null : UUID.fromString(review),
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    /** Another one about the same plan, prepared an hour later. */
    ProposalFixture next(@Nullable String review) {
        return new ProposalFixture(
                UUID.randomUUID(),
                person,
                review == null ? null : UUID.fromString(review),
                preparedAt.plusSeconds(3600));
    }

    ProposalPrepared prepared() {
        return new ProposalPrepared(state(0, ProposalStatus.OPEN, null, null));
    }

    ProposalDecided accepted() {
        return new ProposalDecided(state(1, ProposalStatus.ACCEPTED, OptionKind.LATER_DATE, "spring is free"));
    }

    ProposalDecided rejected() {
        return new ProposalDecided(state(1, ProposalStatus.REJECTED, null, "not now"));
    }

    ProposalDecided superseded() {
        return new ProposalDecided(state(1, ProposalStatus.SUPERSEDED, null, null));
    }

    String href() {
        return "/planning/v1/plans/" + person.plan() + "/proposals/" + id;
    }

    private ProposalState state(
            long version, ProposalStatus status, @Nullable OptionKind chosen, @Nullable String reason) {
        return new ProposalState(
                id,
                person.plan(),
                person.id(),
                version,
                status,
                review,
                List.of(),
                0,
                new BigDecimal("0.31"),
                List.of(option(OptionKind.LATER_DATE, "5", "0.82"), option(OptionKind.MORE_HOURS, "7.5", "0.80")),
                chosen,
                reason,
                preparedAt,
                status == ProposalStatus.OPEN ? null : preparedAt.plusSeconds(60));
    }

    private static ProposalOption option(OptionKind kind, String hours, String probability) {
        return new ProposalOption(kind, END, new BigDecimal(hours), new BigDecimal(probability), null, null, List.of());
    }
}
