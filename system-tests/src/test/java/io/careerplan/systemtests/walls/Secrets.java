package io.careerplan.systemtests.walls;

import io.careerplan.systemtests.input.World;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What nobody else may ever read of somebody: every id that the three services hold of them, and the text that names them alone.
 *
 * @param name for messages
 * @param words what must not show
 */
record Secrets(String name, Set<String> words) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MARK = Pattern.compile("[EC]-(neighbour|stranger)-[0-9A-F]{8}");

    /**
     * Those of a world, without what the callers' own world holds as well: a career path of the neighbour names the ladder of the
     * organisation that both are in, though the caller's own path may be older than it.
     */
    static Secrets of(String name, World victim, World own) {
        var words = words(victim);
        words.removeAll(words(own));
        words.removeAll(own.ids().values());
        return new Secrets(name, words);
    }

    private static Set<String> words(World world) {
        var held = world.holdings().toString();
        var words =
                ID.matcher(held).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
        MARK.matcher(held).results().forEach(found -> words.add(found.group()));
        return words;
    }

    /** Which of them a text shows. */
    Set<String> shownIn(String text) {
        return words.stream().filter(text::contains).collect(Collectors.toSet());
    }
}
