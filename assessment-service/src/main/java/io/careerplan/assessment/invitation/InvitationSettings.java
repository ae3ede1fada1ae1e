package io.careerplan.assessment.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long invitations stand, and how many of them. All of it is this product's convention. */
@ConfigMapping(prefix = "careerplan.invitation")
interface InvitationSettings {

    /** Days for which an invitation stands that names no last day: a month is time enough for a busy colleague. */
    @WithDefault("30")
    int days();

    /** Days for which one stands at most: what was asked longer ago is no longer what is meant. */
    @WithDefault("90")
    int mostDays();

    /** Open invitations of a person at most, so that nobody asks a whole organisation. */
    @WithDefault("50")
    int mostOpen();
}
