package io.careerplan.assessment.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of invitations is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record InvitationPage(List<InvitationView> items, @Nullable String next) {}
