package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.technology.Technologies;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the catalogue holds at one moment. It never changes: another state is another object, so whoever works
 * something out from it may keep that by its identity.
 */
public final class Catalogue {

    private final Map<String, Occupation> occupations;
    private final Map<String, Skill> skills;
    private final Map<String, LearningResource> resources;
    private final Map<String, List<LearningResource>> bySkill;
    private final Technologies technologies;
    private final Map<String, Long> ownOccupations;
    private final Map<String, Long> ownSkills;
    private final Map<PerCatalogue<?>, Object> worked = new ConcurrentHashMap<>();

    /** A catalogue that knows of no technologies. */
    public Catalogue(Collection<Occupation> occupations, List<Skill> skills, Collection<LearningResource> resources) {
        this(occupations, skills, resources, Technologies.NONE);
    }

    /**
     * A catalogue of these.
     *
     * @param skills in the order in which they are to be shown
     * @param technologies those of occupations that are not among these are passed over
     * @throws IllegalArgumentException when something names a skill that is not among them
     */
    public Catalogue(
            Collection<Occupation> occupations,
            List<Skill> skills,
            Collection<LearningResource> resources,
            Technologies technologies) {
        this.skills = keyed(skills, Skill::id);
        occupations.forEach(each -> demandKnown(each.code(), each.requirements().keySet()));
        resources.forEach(each -> demandKnown(each.id(), each.skills().keySet()));
        this.occupations = keyed(ordered(occupations), Occupation::code);
        this.resources = keyed(sorted(resources, LearningResource::id), LearningResource::id);
        this.bySkill = this.skills.keySet().stream().collect(Collectors.toUnmodifiableMap(id -> id, this::teaching));
        this.technologies = technologies.only(this.occupations.keySet());
        this.ownOccupations = Map.of();
        this.ownSkills = Map.of();
    }

    /**
     * What all share with an organisation's own behind it; the shared entries are the same objects. What the own ones require
     * of a skill that an import took out is passed over.
     */
    private Catalogue(Catalogue shared, OwnEntries own) {
        this.skills = keyed(joined(shared.skills.values(), OwnEntries.bodies(own.skills())), Skill::id);
        var ordered = ordered(OwnEntries.bodies(own.occupations()));
        this.occupations = keyed(joined(shared.occupations.values(), ordered), Occupation::code);
        this.resources = shared.resources;
        this.bySkill = shared.bySkill;
        this.technologies = shared.technologies;
        this.ownOccupations = versions(own.occupations(), Occupation::code);
        this.ownSkills = versions(own.skills(), Skill::id);
    }

    /** The same as an organisation sees it that has entries of its own. */
    Catalogue with(OwnEntries own) {
        return own.isEmpty() ? this : new Catalogue(this, own);
    }

    /**
     * The same with what no import brings: the learning resources of another, as far as they teach skills known here, and its
     * technologies where none are known here, because the import was one of before there were any.
     */
    Catalogue besideImport(Catalogue other) {
        var known = other.resources().stream()
                .filter(each -> skills.keySet().containsAll(each.skills().keySet()))
                .toList();
        var used = technologies.isEmpty() ? other.technologies : technologies;
        return new Catalogue(occupations.values(), List.copyOf(skills.values()), known, used);
    }

    /** Whether both hold the same, in the same order. */
    boolean isSameAs(Catalogue other) {
        return technologies.equals(other.technologies) && isSameButForTechnologies(other);
    }

    /** Whether both hold the same of all that others are told of. */
    boolean isSameButForTechnologies(Catalogue other) {
        return List.copyOf(skills.values()).equals(List.copyOf(other.skills.values()))
                && occupations.equals(other.occupations)
                && resources.equals(other.resources);
    }

    /** The version of an occupation that is the organisation's own; empty for a shared one. */
    public OptionalLong ownVersion(String code) {
        return version(ownOccupations, code);
    }

    /** The version of a skill that is the organisation's own; empty for a shared one. */
    public OptionalLong ownSkillVersion(String id) {
        return version(ownSkills, id);
    }

    private static OptionalLong version(Map<String, Long> versions, String key) {
        var version = versions.get(key);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    private static <T> Map<String, Long> versions(List<Own<T>> entries, Function<T, String> key) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(each -> key.apply(each.body()), Own::version));
    }

    public Optional<Occupation> occupation(String code) {
        return Optional.ofNullable(occupations.get(code));
    }

    /** All of them, by code. */
    public Collection<Occupation> occupations() {
        return occupations.values();
    }

    /** A skill, a knowledge area or a technology. */
    public Optional<Skill> skill(String id) {
        return requirable(id).or(() -> technologies.find(id).map(Skill::of));
    }

    /** A skill or knowledge area, as occupations can require it; no technology is. */
    public Optional<Skill> requirable(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    /** What technologies there are and which occupation uses which; an organisation's own occupations have none. */
    public Technologies technologies() {
        return technologies;
    }

    /** All that occupations can require, in the order of the content model: skills, then knowledge. No technologies. */
    public Collection<Skill> skills() {
        return skills.values();
    }

    public Optional<LearningResource> resource(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    /** All of them, by id. */
    public Collection<LearningResource> resources() {
        return resources.values();
    }

    /** Those that teach the skill, by id; empty for a skill that is not known. */
    public List<LearningResource> resourcesFor(String skillId) {
        return bySkill.getOrDefault(skillId, List.of());
    }

    private List<LearningResource> teaching(String skillId) {
        return resources.values().stream()
                .filter(each -> each.skills().containsKey(skillId))
                .toList();
    }

    @SuppressWarnings("unchecked") // what is kept under a key was worked out by it
    <V> V worked(PerCatalogue<V> what) {
        return (V) worked.computeIfAbsent(what, each -> what.workOut(this));
    }

    private static <T> List<T> joined(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void demandKnown(String what, Collection<String> skillIds) {
        if (!skills.keySet().containsAll(skillIds)) {
            throw new IllegalArgumentException(what + " names a skill that the catalogue does not know");
        }
    }

    /** By code, each with its requirements in the order of the skills, which no store needs to keep. */
    private List<Occupation> ordered(Collection<Occupation> all) {
        return sorted(all, Occupation::code).stream()
                .map(each -> each.inOrder(skills.keySet()))
                .toList();
    }

    private static <T> List<T> sorted(Collection<T> all, Function<T, String> key) {
        return all.stream().sorted(Comparator.comparing(key)).toList();
    }

    private static <T> Map<String, T> keyed(List<T> all, Function<T, String> key) {
        var keyed = new LinkedHashMap<String, T>();
        all.forEach(each -> keyed.put(key.apply(each), each));
        return Collections.unmodifiableMap(keyed);
    }
}
