package io.careerplan.assessment.profile;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.region.Region;
import io.careerplan.kit.json.StrictJson;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the organisation's own file says them: whole for one who is not registered yet, for anybody else a change
 * of what is said. Said to be nothing, e-mail, department, programmes and present job are taken away; of the rest, nothing
 * said is nothing changed.
 */
public final class SaidPerson {

    /** Names of all that can be said. */
    public static final Set<String> FIELDS = Stream.of(NewPerson.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_LIST = 50;

    private final NewPerson said;
    private final Set<String> fields;

    private SaidPerson(NewPerson said, Set<String> fields) {
        this.said = said;
        this.fields = fields;
    }

    /**
     * The person that a tree says, by the rules of a single registration.
     *
     * @throws io.careerplan.kit.problem.Refusal 400 naming everything that is wrong
     */
    public static SaidPerson read(ObjectNode tree, StrictJson json) {
        var fields = new HashSet<String>();
        tree.fieldNames().forEachRemaining(fields::add);
        return new SaidPerson(json.read(tree, NewPerson.class), fields);
    }

    /** Whether the tree has no more in it than a person can: known names, single values, lists of at most fifty of them. */
    public static boolean isLight(ObjectNode tree) {
        return tree.properties().stream()
                .allMatch(field -> FIELDS.contains(field.getKey()) && isLight(field.getValue()));
    }

    private static boolean isLight(JsonNode value) {
        return value.isArray() ? value.size() <= LONGEST_LIST && hasSingleValues(value) : value.isValueNode();
    }

    private static boolean hasSingleValues(JsonNode list) {
        return list.valueStream().allMatch(JsonNode::isValueNode);
    }

    /** Id in the organisation's own systems. */
    public String externalId() {
        return said.externalId();
    }

    public Profile whole(Region home) {
        return said.toProfile(home);
    }

    public Profile over(Profile present) {
        return new Profile(
                said.externalId(),
                said.name(),
                said("email", said.email(), present.email()),
                requireNonNullElse(said.timeZone(), present.timeZone()),
                requireNonNullElse(said.locale(), present.locale()),
                requireNonNullElse(said.currency(), present.currency()),
                said("department", said.department(), present.department()),
                requireNonNullElse(said("programmes", said.programmes(), present.programmes()), List.of()),
                requireNonNullElse(said.industry(), present.industry()),
                requireNonNullElse(said.experienceLevel(), present.experienceLevel()),
                said("currentOccupation", said.currentOccupation(), present.currentOccupation()),
                said("currentSince", said.currentSince(), present.currentSince()),
                present.circumstances());
    }

    private <T> @Nullable T said(String field, @Nullable T value, @Nullable T present) {
        return fields.contains(field) ? value : present;
    }
}
