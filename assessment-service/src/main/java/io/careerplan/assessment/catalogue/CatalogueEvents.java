package io.careerplan.assessment.catalogue;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationState;
import io.careerplan.events.SkillRequirement;
import io.careerplan.events.TaughtSkill;
import io.careerplan.events.WagePercentiles;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the catalogue holds, as events tell it. */
final class CatalogueEvents {

    private CatalogueEvents() {}

    static OccupationState occupation(
            String owner, Catalogue catalogue, Occupation occupation, long version, List<OccupationMove> nearest) {
        var requirements = catalogue.skills().stream()
                .flatMap(skill -> occupation.requirement(skill.id()).stream().map(each -> requirement(skill, each)))
                .toList();
        return new OccupationState(
                owner,
                occupation.code(),
                version,
                occupation.title(),
                occupation.jobZone(),
                List.copyOf(occupation.industries()),
                requirements,
                workValues(occupation.workValues()),
                wages(occupation.wages()),
                nearest,
                occupation.release());
    }

    static LearningResourceState resource(String owner, LearningResource resource, long version) {
        return new LearningResourceState(
                owner,
                resource.id(),
                version,
                resource.title(),
                resource.kind(),
                Figures.exactOrNone(resource.hours()),
                resource.cost(),
                resource.url(),
                resource.skills().entrySet().stream()
                        .map(taught -> new TaughtSkill(taught.getKey(), Figures.exact(taught.getValue())))
                        .toList(),
                resource.source().release());
    }

    private static SkillRequirement requirement(Skill skill, Requirement requirement) {
        return new SkillRequirement(
                skill.id(),
                skill.name(),
                Figures.exact(requirement.importance()),
                Figures.exactOrNone(requirement.level()),
                Figures.exactOrNone(requirement.levelError()),
                requirement.suppressed());
    }

    private static @Nullable Map<WorkValue, BigDecimal> workValues(Map<WorkValue, Double> values) {
        if (values.isEmpty()) {
            return null;
        }
        var exact = new TreeMap<WorkValue, BigDecimal>();
        values.forEach((value, extent) -> exact.put(value, Figures.exact(extent)));
        return exact;
    }

    private static @Nullable WagePercentiles wages(@Nullable Wages wages) {
        return wages == null ? null : new WagePercentiles(wages.area(), wages.year(), wages.currency(), wages.points());
    }
}
