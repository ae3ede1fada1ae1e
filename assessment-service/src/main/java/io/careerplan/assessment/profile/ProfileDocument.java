package io.careerplan.assessment.profile;

/**
 * A profile as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param profile the content
 */
public record ProfileDocument(int format, Profile profile) {

    private static final int PRESENT_FORMAT = 1;

    public static ProfileDocument of(Profile profile) {
        return new ProfileDocument(PRESENT_FORMAT, profile);
    }
}
