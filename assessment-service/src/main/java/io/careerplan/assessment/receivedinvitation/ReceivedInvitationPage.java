package io.careerplan.assessment.receivedinvitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of received invitations is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record ReceivedInvitationPage(
        List<ReceivedInvitationView> items, @Nullable String next) {}
