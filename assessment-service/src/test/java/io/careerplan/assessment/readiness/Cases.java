package io.careerplan.assessment.readiness;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Random occupations and people, the same ones in each run. */
public final class Cases {

    private static final List<String> SKILLS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    private final Random random;

    private Cases(long seed) {
        this.random = new Random(seed);
    }

    /** Tries something on that many cases. */
    public static void each(int count, Consumer<Cases> trial) {
        for (int seed = 0; seed < count; seed++) {
            trial.accept(new Cases(seed));
        }
    }

    public Occupation occupation() {
        return occupation("T");
    }

    /** With levels in halves, so that equal ones occur; some without a level, some suppressed, some not rated. */
    public Occupation occupation(String code) {
        var requirements = SKILLS.stream()
                .filter(skill -> random.nextInt(8) > 0)
                .map(this::requirement)
                .toArray(Requirement[]::new);
        return CatalogueFixture.occupation(code, 1 + random.nextInt(5), Map.of(), requirements);
    }

    public List<Occupation> occupations(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> occupation("T" + number))
                .toList();
    }

    private Requirement requirement(String skill) {
        var importance = 1 + random.nextInt(401) / 100.0;
        var level = random.nextInt(15) / 2.0;
        return switch (random.nextInt(10)) {
            case 0 -> CatalogueFixture.requirement(skill, importance, null);
            case 1 -> CatalogueFixture.suppressed(skill, importance, level);
            case 2, 3, 4 -> CatalogueFixture.requirement(skill, importance, level, random.nextDouble());
            default -> CatalogueFixture.requirement(skill, importance, level);
        };
    }

    /** Of most skills. */
    public Map<String, Double> estimates() {
        var estimates = new HashMap<String, Double>();
        SKILLS.stream()
                .filter(skill -> random.nextInt(5) > 0)
                .forEach(skill -> estimates.put(skill, random.nextInt(15) / 14.0));
        return estimates;
    }

    public double share() {
        return random.nextDouble();
    }

    public <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same occupation, its requirements in another order. */
    public Occupation shuffled(Occupation occupation) {
        var requirements = shuffled(List.copyOf(occupation.requirements().values()));
        return CatalogueFixture.occupation(
                occupation.code(), occupation.jobZone(), Map.of(), requirements.toArray(Requirement[]::new));
    }
}
