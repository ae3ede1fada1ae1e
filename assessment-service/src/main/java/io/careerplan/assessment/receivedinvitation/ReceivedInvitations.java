package io.careerplan.assessment.receivedinvitation;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.invitation.Invitation;
import io.careerplan.assessment.invitation.InvitedRaters;
import io.careerplan.assessment.person.Colleague;
import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the caller what others ask of them. */
@ApplicationScoped
@Transactional
class ReceivedInvitations {

    private final InvitedRaters invitations;
    private final Directory directory;
    private final Catalogues catalogues;
    private final Caller caller;
    private final Cursors cursors;

    ReceivedInvitations(
            InvitedRaters invitations, Directory directory, Catalogues catalogues, Caller caller, Cursors cursors) {
        this.invitations = invitations;
        this.directory = directory;
        this.catalogues = catalogues;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** @throws Refusal 403 for a sign-in that is nobody's here, as for whoever asks who they are */
    PageOf<ReceivedInvitationView> list(PageQuery page) {
        var me = caller.personId().orElseThrow(() -> Refusal.forbidden("sign-in-not-registered"));
        var slice = cursors.slice(page, "received-invitations", me);
        var rows = invitations.received(me, slice);
        var asking =
                directory.colleagues(rows.stream().map(Invitation::personId).toList());
        return slice.page(rows, each -> Position.of(each.id()), each -> view(each, asking));
    }

    /** @throws Refusal 404 for a sign-in that is nobody's here as well: it depends on an id */
    ReceivedInvitationView read(UUID id) {
        var me = caller.personId().orElseThrow(Refusal::notFound);
        var found = invitations.requireReceived(me, id);
        return view(found, directory.colleagues(List.of(found.personId())));
    }

    private ReceivedInvitationView view(Invitation invitation, Map<UUID, Colleague> asking) {
        var who = asking.get(invitation.personId());
        if (who == null) {
            throw Refusal.notFound();
        }
        return ReceivedInvitationView.from(invitation, who, this::skillName);
    }

    private Optional<String> skillName(String id) {
        return catalogues.current().skill(id).map(Skill::name);
    }
}
