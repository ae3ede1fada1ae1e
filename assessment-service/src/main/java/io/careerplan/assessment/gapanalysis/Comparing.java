package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.effort.Yardsticks;
import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.assessment.gaptechnology.TechnologySettings;
import io.careerplan.assessment.skill.SkillProfiles;
import io.careerplan.assessment.skillestimate.GroundedProfile;
import io.careerplan.assessment.workvalue.WorkValueProfiles;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Compares a person as they are known now with occupations as the catalogue has them now. */
@ApplicationScoped
class Comparing {

    private final Catalogues catalogues;
    private final Yardsticks yardsticks;
    private final SkillProfiles skills;
    private final WorkValueProfiles values;
    private final TechnologySettings technologies;

    Comparing(
            Catalogues catalogues,
            Yardsticks yardsticks,
            SkillProfiles skills,
            WorkValueProfiles values,
            TechnologySettings technologies) {
        this.catalogues = catalogues;
        this.yardsticks = yardsticks;
        this.skills = skills;
        this.values = values;
        this.technologies = technologies;
    }

    /**
     * What is found.
     *
     * @param targets codes of the occupations, none twice
     * @throws Refusal 400 naming the place of every code that the catalogue lacks, 409 {@code skills-unrated} for a person
     *     none of whose skills has a level
     */
    GapDocument of(UUID person, List<String> targets) {
        var edition = catalogues.edition();
        requireKnown(targets, edition.catalogue());
        var profile = skills.grounded(person);
        requireRated(profile);
        return GapDocument.of(
                profile, values.of(person), targets, edition, yardsticks.of(edition.catalogue()), technologies.named());
    }

    private static void requireKnown(List<String> targets, Catalogue catalogue) {
        var unknown = IntStream.range(0, targets.size())
                .filter(at -> catalogue.occupation(targets.get(at)).isEmpty())
                .mapToObj(Comparing::unknown)
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.badInput(unknown);
        }
    }

    private static InputError unknown(int at) {
        return new InputError(
                "/targets/" + at,
                "unknown-occupation",
                "The catalogue has no such occupation; GET occupations finds it.");
    }

    private static void requireRated(GroundedProfile skills) {
        if (skills.profile().skills().isEmpty()) {
            throw Refusal.conflict("skills-unrated", skills.profile().person());
        }
    }
}
