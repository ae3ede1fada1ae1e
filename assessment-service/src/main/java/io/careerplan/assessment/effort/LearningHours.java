package io.careerplan.assessment.effort;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.Readiness;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What closing a gap takes: the hours of learning resources that lead to the level, else the gap's share of the
 * preparation that the job zone stands for, else unknown. Precision is never invented: hours are a range.
 */
@Algorithm
public final class LearningHours {

    private static final Comparator<LearningResource> LEAST_HOURS_FIRST =
            comparing(LearningHours::hoursOrLast).thenComparing(LearningResource::id);

    private final Map<String, List<Lesson>> bySkill = new HashMap<>();
    private final GapConventions conventions;

    private LearningHours(GapConventions conventions) {
        this.conventions = conventions;
    }

    /** A resource and the level, 0 to 1, to which it teaches one skill. */
    private record Lesson(LearningResource resource, double level) {}

    /** Of the resources of a catalogue, in whatever order. */
    public static LearningHours of(Collection<LearningResource> resources, GapConventions conventions) {
        var hours = new LearningHours(conventions);
        resources.stream().sorted(LEAST_HOURS_FIRST).forEach(hours::add);
        return hours;
    }

    private void add(LearningResource resource) {
        resource.skills().forEach((skill, level) -> bySkill.computeIfAbsent(skill, none -> new ArrayList<>())
                .add(new Lesson(resource, level / Comparison.LEVELS)));
    }

    /**
     * What one gap takes.
     *
     * @param asked Σ w·t of the target, of which the gap is a share
     * @param jobZone of the target, 1 to 5
     */
    public Effort effort(Comparison gap, double asked, @Nullable Integer jobZone) {
        var leading = leadingTo(gap);
        var named = named(leading);
        var hours = hoursOf(leading);
        if (hours.isPresent()) {
            return new Effort(EffortBasis.RESOURCES, hours.get(), named);
        }
        return share(gap, asked, jobZone)
                .map(share -> new Effort(EffortBasis.JOB_ZONE, share, named))
                .orElseGet(() -> new Effort(EffortBasis.UNKNOWN, null, named));
    }

    private Optional<HourRange> share(Comparison gap, double asked, @Nullable Integer jobZone) {
        return preparation(jobZone).map(zone -> zone.times(asked == 0 ? 0 : gap.weightedGap() / asked));
    }

    /** Hours of preparation that a job zone stands for, of which a gap is a share; empty for a zone that is not known. */
    public Optional<HourRange> preparation(@Nullable Integer jobZone) {
        return JobZoneHours.of(jobZone, conventions.preparationHours());
    }

    /** What all gaps of an occupation take together; empty as soon as one of them is unknown, or nothing was compared. */
    public Optional<HourRange> total(Occupation target, Map<String, Double> estimates) {
        var compared = Readiness.comparisons(target, estimates);
        var asked = compared.stream().mapToDouble(Comparison::asked).sum();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        var together = new HoursTogether();
        for (var each : compared) {
            if (each.status() == GapStatus.GAP && !isAdded(each, asked, target.jobZone(), together)) {
                return Optional.empty();
            }
        }
        return Optional.of(together.range());
    }

    /** Adds the hours of one gap where they are known: those of {@link #effort}, which names resources as well. */
    private boolean isAdded(Comparison gap, double asked, @Nullable Integer jobZone, HoursTogether together) {
        var timed = timed(leadingTo(gap));
        if (!timed.isEmpty()) {
            together.add(timed.getFirst(), timed.getLast());
            return true;
        }
        var share = share(gap, asked, jobZone);
        share.ifPresent(together::add);
        return share.isPresent();
    }

    /** Plain loops here and below, because a publication asks this a million times. */
    private List<LearningResource> leadingTo(Comparison gap) {
        var leading = new ArrayList<LearningResource>();
        for (var lesson : bySkill.getOrDefault(gap.skillId(), List.of())) {
            if (lesson.level >= gap.required()) {
                leading.add(lesson.resource);
            }
        }
        return leading;
    }

    /** The first so many, and the longest beside them: what is named bears the range out. */
    private List<LearningResource> named(List<LearningResource> leading) {
        var first = leading.stream().limit(conventions.resourcesNamed());
        var longest = timed(leading).reversed().stream().limit(1);
        return Stream.concat(first, longest).distinct().toList();
    }

    private static Optional<HourRange> hoursOf(List<LearningResource> leading) {
        var timed = timed(leading);
        return timed.isEmpty()
                ? Optional.empty()
                : Optional.of(new HourRange(hoursOrLast(timed.getFirst()), hoursOrLast(timed.getLast())));
    }

    /** Those with hours: the others come last. */
    private static List<LearningResource> timed(List<LearningResource> leading) {
        int timed = leading.size();
        while (timed > 0 && hoursOrLast(leading.get(timed - 1)) == Double.MAX_VALUE) {
            timed--;
        }
        return leading.subList(0, timed);
    }

    static double hoursOrLast(LearningResource resource) {
        var hours = resource.hours();
        return hours == null || hours <= 0 ? Double.MAX_VALUE : hours;
    }
}
