package io.careerplan.events;

/**
 * A rating changed what is known of a person's skills.
 *
 * @param profile the profile after the change
 */
public record SkillProfileChanged(SkillProfileState profile) implements AssessmentEvent {

    @Override
    public String key() {
        return profile.personId().toString();
    }

    @Override
    public String subject() {
        return profile.personId().toString();
    }

    @Override
    public long version() {
        return profile.version();
    }
}
