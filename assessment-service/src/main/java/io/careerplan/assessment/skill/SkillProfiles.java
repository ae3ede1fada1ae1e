package io.careerplan.assessment.skill;

import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.rating.Rating;
import io.careerplan.assessment.rating.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The present skills of people; whether the caller may know them is to be asked before. */
@ApplicationScoped
public class SkillProfiles {

    private final Ratings ratings;
    private final Directory directory;
    private final SkillSettings settings;

    SkillProfiles(Ratings ratings, Directory directory, SkillSettings settings) {
        this.ratings = ratings;
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * The person's skills as of today in their time zone.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for somebody the tenant does not have
     */
    public SkillProfile of(UUID person) {
        return profile(person, ratings.of(person));
    }

    /**
     * The same with the ratings that it rests on.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for somebody the tenant does not have
     */
    public GroundedProfile grounded(UUID person) {
        var all = ratings.of(person);
        var profile = profile(person, all);
        var voices = new TreeMap<String, List<Voice>>();
        all.stream().collect(Collectors.groupingBy(Rating::skillId)).forEach((skill, rated) -> {
            if (profile.skills().containsKey(skill)) {
                voices.put(skill, Estimation.voices(rated, profile.on(), settings.weighing()));
            }
        });
        return new GroundedProfile(profile, voices);
    }

    private SkillProfile profile(UUID person, List<Rating> all) {
        var today = directory.today(person);
        var weighing = settings.weighing();
        var skills = new TreeMap<String, Estimate>();
        all.stream().collect(Collectors.groupingBy(Rating::skillId)).forEach((skill, rated) -> Estimation.of(
                        rated, today, weighing)
                .ifPresent(estimate -> skills.put(skill, estimate)));
        return new SkillProfile(person, all.size(), today, skills);
    }
}
