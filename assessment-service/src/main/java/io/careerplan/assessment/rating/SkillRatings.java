package io.careerplan.assessment.rating;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.invitation.InvitedRaters;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.rater.NewRating;
import io.careerplan.assessment.rater.NewRatings;
import io.careerplan.assessment.rater.Rater;
import io.careerplan.assessment.rater.Raters;
import io.careerplan.assessment.rater.RatingCheck;
import io.careerplan.assessment.rater.ShownSkills;
import io.careerplan.assessment.scale.Scales;
import io.careerplan.assessment.technology.Technology;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds ratings of people's skills, and shows them. */
@ApplicationScoped
@Transactional
public class SkillRatings {

    private final RatingRepository repository;
    private final Raters raters;
    private final InvitedRaters invited;
    private final Directory directory;
    private final Catalogues catalogues;
    private final Scales scales;
    private final RatingSettings settings;
    private final ProfileKeeper profile;
    private final AccessControl access;
    private final Audit audit;
    private final Cursors cursors;
    private final Clock clock;

    SkillRatings(
            RatingRepository repository,
            Raters raters,
            InvitedRaters invited,
            Directory directory,
            Catalogues catalogues,
            Scales scales,
            RatingSettings settings,
            ProfileKeeper profile,
            AccessControl access,
            Audit audit,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.raters = raters;
        this.invited = invited;
        this.directory = directory;
        this.catalogues = catalogues;
        this.scales = scales;
        this.settings = settings;
        this.profile = profile;
        this.access = access;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    Appended append(UUID person, NewRatings wanted) {
        return append(person, raters.of(person), wanted.ratings());
    }

    /**
     * Adds ratings of what was shown, in the transaction in which it is offered no more.
     *
     * @throws Refusal 404 for whoever may not rate the person's skills, 409 for the person, for
     *     whoever may not approve them and for technologies beyond those a person can be rated in, 400 naming every place that
     *     is wrong
     */
    public Appended appendShown(UUID person, ShownSkills shown, List<NewRating> wanted) {
        return append(person, raters.approving(person).by(shown), wanted);
    }

    /**
     * The person is locked, so that the number of ratings, which is the profile's version, is told once each, and so that nobody
     * else adds technologies while they are counted.
     */
    private Appended append(UUID person, Rater rater, List<NewRating> wanted) {
        directory.lock(person);
        var today = directory.today(person);
        check(rater, wanted, today);
        demandFewTechnologies(person, wanted);
        var given = wanted.stream()
                .map(rating -> new SkillRating(person, rater, rating, today, clock.instant()))
                .toList();
        repository.persist(given);
        repository.flush();
        profile.rated(person);
        return recorded(person, rater, given);
    }

    PageOf<RatingView> list(UUID person, PageQuery page) {
        access.require(person, Section.SKILLS, Verb.READ);
        var slice = cursors.slice(page, "skill-ratings", person);
        return slice.page(
                repository.ofPerson(person, slice),
                rating -> Position.of(rating.id()),
                rating -> RatingView.from(rating, scales));
    }

    private void check(Rater rater, List<NewRating> ratings, LocalDate today) {
        var catalogue = catalogues.current();
        var oldest = today.minusYears(settings.oldestYears());
        new RatingCheck(id -> catalogue.skill(id).isPresent(), scales::usable, oldest, today, rater.asked())
                .check(ratings);
    }

    /** Those that were rated before can always be rated again. */
    private void demandFewTechnologies(UUID person, List<NewRating> wanted) {
        var added = wanted.stream()
                .map(NewRating::skillId)
                .filter(Technology::isNamedBy)
                .collect(Collectors.toSet());
        if (added.isEmpty()) {
            return;
        }
        var rated = repository.technologies(person);
        added.removeAll(rated);
        if (!added.isEmpty() && rated.size() + added.size() > settings.technologies()) {
            throw Refusal.conflict("too-many-technologies", settings.technologies());
        }
    }

    private Appended recorded(UUID person, Rater rater, List<SkillRating> given) {
        var views =
                given.stream().map(rating -> RatingView.from(rating, scales)).toList();
        var version = repository.count("personId", person);
        audit.record("skills-rated", "skill-profile", person, person, null, new AppendedRatings(version, views));
        var by = rater.invited();
        return by == null
                ? new Appended(
                        URI.create("people/" + person + "/skill-ratings"), version, new AppendedRatings(version, views))
                : new Appended(
                        URI.create("people/me/received-invitations/" + by.invitation()),
                        invited.answered(person, by),
                        new AppendedRatings(null, views));
    }
}
