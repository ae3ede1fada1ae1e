package io.careerplan.assessment.skill;

import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.rating.Rating;
import io.careerplan.assessment.rating.Ratings;
import io.careerplan.assessment.skillestimate.Estimation;
import io.careerplan.assessment.skillestimate.GroundedProfile;
import io.careerplan.assessment.skillestimate.SkillProfile;
import io.careerplan.assessment.skillestimate.Term;
import io.careerplan.assessment.skillestimate.WeighedSkills;
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
        return weighed(person).profile();
    }

    /**
     * The same with what each estimate is made of, for those who explain it.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for somebody the tenant does not have
     */
    public GroundedProfile grounded(UUID person) {
        return weighed(person).grounded();
    }

    /** The same with the ratings that count, so that each estimate can be followed to them. */
    WeighedSkills weighed(UUID person) {
        var all = ratings.of(person);
        var today = directory.today(person);
        var weighing = settings.weighing();
        var skills = new TreeMap<String, List<Term>>();
        all.stream()
                .collect(Collectors.groupingBy(Rating::skillId))
                .forEach((skill, rated) -> skills.put(skill, Estimation.terms(rated, today, weighing)));
        return new WeighedSkills(person, all.size(), today, weighing, skills);
    }

    /** The ratings of one skill of the person that count today. */
    List<Term> terms(UUID person, String skill) {
        return Estimation.terms(ratings.of(person, skill), directory.today(person), settings.weighing());
    }
}
