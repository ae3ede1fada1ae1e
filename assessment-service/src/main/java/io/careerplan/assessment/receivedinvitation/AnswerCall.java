package io.careerplan.assessment.receivedinvitation;

import java.util.List;
import java.util.UUID;

/**
 * The call that answers an invitation.
 *
 * @param method the HTTP method
 * @param path from the root of the host
 * @param contentType of the body
 * @param body what to send; accepted as it is, which says that nothing was observed. Where something was, scale and level take the place of
 *     notObserved
 */
record AnswerCall(String method, String path, String contentType, AnswerBody body) {

    /**
     * A list of ratings.
     *
     * @param ratings one for each skill
     */
    record AnswerBody(List<UnobservedSkill> ratings) {}

    /**
     * A rating that says nothing yet.
     *
     * @param skillId the skill
     * @param notObserved always true
     */
    record UnobservedSkill(String skillId, boolean notObserved) {}

    static AnswerCall to(UUID person, List<String> skills) {
        var ratings =
                skills.stream().map(skill -> new UnobservedSkill(skill, true)).toList();
        var path = "/assessment/v1/people/" + person + "/skill-ratings";
        return new AnswerCall("POST", path, "application/json", new AnswerBody(ratings));
    }
}
