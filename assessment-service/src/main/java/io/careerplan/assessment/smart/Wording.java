package io.careerplan.assessment.smart;

import io.careerplan.kit.Algorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of an English statement do. Whoever writes "I want to lead a team" is read as if they wrote "lead a
 * team". Verbs are those of {@code goal-verbs.txt}, also in their form on -ing.
 */
@Algorithm
final class Wording {

    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:(?:my|our|the) goal is )?(?:(?:i|we) )?(?:will |shall |(?:(?:want|would like|plan|aim|"
                    + "intend|hope|try|wish|am going|are going) )?to )?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'+#-]+");
    private static final Set<String> VERBS = read();
    private static final Set<String> VAGUE_VERBS = Set.of("improve", "learn", "understand");
    private static final Set<String> STATES = Set.of("be", "become", "get", "do");
    /** Words that name nothing, so that they are no object. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "my",
            "our",
            "and",
            "or",
            "it",
            "this",
            "that",
            "more",
            "most",
            "better",
            "best",
            "well",
            "good",
            "great",
            "much",
            "many",
            "some",
            "things",
            "something",
            "stuff",
            "to",
            "in",
            "at",
            "on",
            "of",
            "for",
            "with",
            "as",
            "up",
            "out",
            "soon",
            "very",
            "really",
            "also");

    private Wording() {}

    /** Whether it begins with a verb, and something follows that the verb is done to. */
    static boolean hasVerbAndObject(String statement) {
        var words = words(statement);
        return isVerb(words.getFirst()) && words.stream().skip(1).anyMatch(word -> !EMPTY.contains(word));
    }

    /** Whether its verb leaves open when it is done: improve, learn, understand, be better. */
    static boolean isVague(String statement) {
        var words = words(statement);
        var verb = plain(words.getFirst());
        return VAGUE_VERBS.contains(verb) || (STATES.contains(verb) && words.contains("better"));
    }

    /** At least one, which may be empty. */
    private static List<String> words(String statement) {
        var lower = NO_WORD.matcher(statement.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        var words = Arrays.asList(LEAD_IN.matcher(lower).replaceFirst("").split(" ", -1));
        return isAdverb(words.getFirst()) && words.size() > 1 ? words.subList(1, words.size()) : words;
    }

    /** As in "successfully pass"; "apply" is none. */
    private static boolean isAdverb(String word) {
        return word.endsWith("ly") && !isVerb(word);
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(plain(word));
    }

    /** The verb without -ing, where that makes it one that is known. */
    private static String plain(String word) {
        if (!word.endsWith("ing") || VERBS.contains(word)) {
            return word;
        }
        var stem = word.substring(0, word.length() - 3);
        return List.of(stem, stem + "e", withoutDoubling(stem)).stream()
                .filter(VERBS::contains)
                .findFirst()
                .orElse(word);
    }

    private static String withoutDoubling(String stem) {
        return stem.isEmpty() ? stem : stem.substring(0, stem.length() - 1);
    }

    private static Set<String> read() {
        var name = "/goal-verbs.txt";
        try (var file = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(verb -> !verb.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
