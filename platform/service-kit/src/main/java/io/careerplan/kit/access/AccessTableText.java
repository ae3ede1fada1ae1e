package io.careerplan.kit.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the written form of the access table; a word it does not know is an error, not a silent no. */
final class AccessTableText {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private AccessTableText() {}

    static Map<Role, Map<Section, Map<Verb, Set<Basis>>>> read(String text) {
        List<String> lines = text.lines().toList();
        List<Role> columns = roles(BAR.split(lines.getFirst().strip(), -1));
        var cells = new EnumMap<Role, Map<Section, Map<Verb, Set<Basis>>>>(Role.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = BAR.split(line.strip(), -1);
            Section section = Section.valueOf(row[0]);
            for (int column = 1; column < row.length; column++) {
                cells.computeIfAbsent(columns.get(column - 1), role -> new EnumMap<>(Section.class))
                        .put(section, cell(row[column].strip()));
            }
        }
        return cells;
    }

    private static List<Role> roles(String[] header) {
        return List.of(header).subList(1, header.length).stream()
                .map(name -> Role.named(name).orElseThrow())
                .toList();
    }

    private static Map<Verb, Set<Basis>> cell(String text) {
        var verbs = new HashMap<Verb, Set<Basis>>();
        String[] words = text.isEmpty() ? new String[0] : BLANK.split(text, -1);
        for (int i = 0; i < words.length; i += 2) {
            Basis basis = Basis.valueOf(words[i].toUpperCase(Locale.ROOT));
            words[i + 1].chars().mapToObj(letter -> verb((char) letter)).forEach(verb -> verbs.computeIfAbsent(
                            verb, v -> EnumSet.noneOf(Basis.class))
                    .add(basis));
        }
        return verbs;
    }

    private static Verb verb(char letter) {
        return switch (letter) {
            case 'R' -> Verb.READ;
            case 'C' -> Verb.COMMENT;
            case 'E' -> Verb.EDIT;
            case 'A' -> Verb.APPROVE;
            default -> throw new IllegalArgumentException("no verb " + letter);
        };
    }
}
