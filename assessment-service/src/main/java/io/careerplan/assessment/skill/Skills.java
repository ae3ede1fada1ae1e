package io.careerplan.assessment.skill;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.profile.ProfileAccess;
import io.careerplan.assessment.rating.Ratings;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows what a person can do, and how it came about. */
@ApplicationScoped
@Transactional
public class Skills {

    private final SkillProfiles profiles;
    private final Ratings ratings;
    private final Directory directory;
    private final Catalogues catalogues;
    private final Neighbourhoods neighbourhoods;
    private final ProfileAccess profile;
    private final AccessControl access;
    private final Cursors cursors;

    Skills(
            SkillProfiles profiles,
            Ratings ratings,
            Directory directory,
            Catalogues catalogues,
            Neighbourhoods neighbourhoods,
            ProfileAccess profile,
            AccessControl access,
            Cursors cursors) {
        this.profiles = profiles;
        this.ratings = ratings;
        this.directory = directory;
        this.catalogues = catalogues;
        this.neighbourhoods = neighbourhoods;
        this.profile = profile;
        this.access = access;
        this.cursors = cursors;
    }

    /** Whether a skill is transferable is shown to whoever may know it; the occupation itself belongs to the profile. */
    public SkillProfileView profile(UUID person) {
        access.require(person, Section.SKILLS, Verb.READ);
        var catalogue = catalogues.current();
        var weighed = profiles.weighed(person);
        var occupation = directory.currentOccupation(person);
        var around =
                occupation.flatMap(catalogue::occupation).flatMap(present -> neighbourhoods.around(catalogue, present));
        return new SkillProfileView(
                person,
                weighed.version(),
                weighed.on(),
                occupation.filter(_ -> profile.isOpen(person)).orElse(null),
                new SkillViews(weighed, catalogue, around).all());
    }

    PageOf<HistoricRating> history(UUID person, String skill, PageQuery page) {
        access.require(person, Section.SKILLS, Verb.READ);
        requireKnown(skill);
        var counted = CountedRating.of(profiles.terms(person, skill)).stream()
                .collect(toMap(CountedRating::ratingId, identity()));
        return ratings.page(
                person,
                skill,
                cursors.slice(page, "skill-history", person, skill),
                rating -> new HistoricRating(rating, counted.get(rating.id())));
    }

    private void requireKnown(String skill) {
        if (catalogues.current().skill(skill).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
