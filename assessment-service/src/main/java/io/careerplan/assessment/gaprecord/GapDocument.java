package io.careerplan.assessment.gaprecord;

import io.careerplan.assessment.catalogue.Edition;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.gap.Analysis;
import io.careerplan.assessment.gap.Candidate;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.gaptechnology.TargetTechnologies;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.skillestimate.GroundedProfile;
import io.careerplan.assessment.technology.Technology;
import io.careerplan.events.WorkValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gap analysis as it is stored: what it was made from, and every term of what was found. An explanation is read off
 * it, so it says what was answered then, whatever the catalogue or the ratings say by now.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param catalogue the catalogue it was made with
 * @param conventions the product's conventions then
 * @param profile the skill profile it was made from
 * @param estimates of the person's skills, by skill id
 * @param values what the person looked for in work, each 1 to 7; empty unless they had said it
 * @param targets what was found, in the order in which they were chosen
 * @param technologies of targets, beside what was found; absent in what was written before there were any
 */
public record GapDocument(
        int format,
        CatalogueStamp catalogue,
        GapConventions conventions,
        ProfileStamp profile,
        List<GroundedEstimate> estimates,
        Map<WorkValue, Double> values,
        List<TargetFindings> targets,
        @Nullable List<TargetTechnologies> technologies) {

    private static final int PRESENT_FORMAT = 1;

    public GapDocument {
        estimates = List.copyOf(estimates);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        targets = List.copyOf(targets);
        technologies = technologies == null ? null : List.copyOf(technologies);
    }

    /**
     * Compares a person, as ratings and values know them, with the targets they chose. What is known of technologies is kept out
     * of everything that is worked out.
     *
     * @param technologiesNamed how many are named at most for each target
     */
    public static GapDocument of(
            GroundedProfile skills,
            Map<WorkValue, Double> values,
            List<String> chosen,
            Edition edition,
            Yardstick yardstick,
            int technologiesNamed) {
        var estimates = skills.profile().estimates();
        var candidate = new Candidate(withoutTechnologies(estimates), values);
        var occupations = chosen.stream()
                .flatMap(code -> edition.catalogue().occupation(code).stream())
                .toList();
        var targets = Analysis.of(candidate, occupations, yardstick);
        var technologies = technologies(occupations, edition, estimates, technologiesNamed);
        return new GapDocument(
                PRESENT_FORMAT,
                CatalogueStamp.of(edition.revision(), targets, technologies),
                yardstick.conventions(),
                new ProfileStamp(skills.profile().version(), skills.profile().on()),
                grounded(skills),
                candidate.values(),
                targets,
                technologies);
    }

    private static Map<String, Double> withoutTechnologies(Map<String, Double> estimates) {
        var others = new HashMap<>(estimates);
        others.keySet().removeIf(Technology::isNamedBy);
        return others;
    }

    private static List<TargetTechnologies> technologies(
            List<Occupation> targets, Edition edition, Map<String, Double> estimates, int most) {
        var technologies = edition.catalogue().technologies();
        return targets.stream()
                .flatMap(each -> TargetTechnologies.of(technologies, each.code(), estimates, most).stream())
                .toList();
    }

    /** The technologies of a target; empty where nothing is known of them. */
    public Optional<TargetTechnologies> technologiesOf(String occupation) {
        return Stream.ofNullable(technologies)
                .flatMap(List::stream)
                .filter(each -> each.occupation().equals(occupation))
                .findFirst();
    }

    private static List<GroundedEstimate> grounded(GroundedProfile skills) {
        return skills.profile().skills().entrySet().stream()
                .filter(skill -> !Technology.isNamedBy(skill.getKey()))
                .map(skill -> new GroundedEstimate(
                        skill.getKey(),
                        skill.getValue().estimate(),
                        skills.voices().getOrDefault(skill.getKey(), List.of())))
                .toList();
    }
}
