package io.careerplan.assessment.invitation;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked of whom; who rates by invitation, and that each does it once, in the transaction of the rating. */
@ApplicationScoped
public class InvitedRaters {

    private final InvitationRepository repository;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    InvitedRaters(InvitationRepository repository, Directory directory, Audit audit, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The other as a rater of the person; nobody without an open invitation, or when the person has left. Asks the same of the
     * database for people who are there and for people who are not, so that the time it takes tells nothing.
     */
    public Optional<InvitedRater> find(UUID person, UUID other) {
        return repository.findUnclosedAlone(person, other).stream()
                .filter(each -> each.state(directory.today(person)) == InvitationState.OPEN)
                .filter(each -> directory.isEmployed(person))
                .map(open -> new InvitedRater(open.id(), open.invitedAs(), open.skillIds()))
                .findFirst();
    }

    /** What was asked of somebody, newest first. */
    public List<Invitation> received(UUID invited, Slice slice) {
        return repository.received(invited, slice);
    }

    /**
     * One thing that was asked of somebody.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 where they were asked no such thing
     */
    public Invitation requireReceived(UUID invited, UUID id) {
        return repository.requireReceived(invited, id);
    }

    /** Their invitation was answered. Returns the version it is shown under from now on. */
    public long answered(UUID person, InvitedRater rater) {
        var today = directory.today(person);
        var invitation = repository.require(person, rater.invitation());
        var before = InvitationView.from(invitation, today);
        invitation.answer(clock.instant());
        repository.flush();
        var after = InvitationView.from(invitation, today);
        audit.record("invitation-answered", "rating-invitation", invitation.id(), person, before, after);
        return after.version();
    }
}
