package io.careerplan.assessment.invitation;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The invitations a person gave and received. Either side's erasure ends them; ratings that answered one stay ratings. */
@ApplicationScoped
class InvitationData implements PersonalData {

    private final InvitationRepository repository;
    private final Directory directory;
    private final EntityRows rows;

    InvitationData(InvitationRepository repository, Directory directory, EntityRows rows) {
        this.repository = repository;
        this.directory = directory;
        this.rows = rows;
    }

    /** Both kinds, as they are handed out. */
    record Held(Stream<InvitationView> given, Stream<Received> received) {}

    /** One that was received, by the id of who asks and without saying more of them. */
    record Received(
            UUID id,
            UUID personId,
            InvitedAs invitedAs,
            List<String> skillIds,
            LocalDate until,
            InvitationState state,
            Instant invitedAt,
            @Nullable Instant closedAt) {

        static Received from(Invitation invitation, LocalDate today) {
            return new Received(
                    invitation.id(),
                    invitation.personId(),
                    invitation.invitedAs(),
                    invitation.skillIds(),
                    invitation.until(),
                    invitation.state(today),
                    invitation.invitedAt(),
                    invitation.closedAt());
        }
    }

    @Override
    public String name() {
        return "rating-invitations";
    }

    @Override
    public Object export(UUID personId) {
        var today = directory.today(personId);
        return new Held(
                rows.of(
                        Invitation.class,
                        "personId = :person order by id",
                        personId,
                        each -> InvitationView.from(each, today)),
                rows.of(
                        Invitation.class,
                        "invitedId = :person order by id",
                        personId,
                        each -> Received.from(each, today)));
    }

    @Override
    public void erase(UUID personId) {
        repository.forget(personId);
    }
}
