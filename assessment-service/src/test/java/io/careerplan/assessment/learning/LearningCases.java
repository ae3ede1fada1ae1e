package io.careerplan.assessment.learning;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random things to learn, the same ones in each run. */
final class LearningCases {

    private static final List<String> SKILLS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    private final Random random;
    private final Means means;
    private final Map<String, Set<String>> builds = new HashMap<>();
    private final List<Need> needs;

    private LearningCases(long seed) {
        this.random = new Random(seed);
        this.means = someMeans();
        SKILLS.forEach(this::buildOnEarlierOnes);
        var resources =
                IntStream.range(0, random.nextInt(20)).mapToObj(this::resource).toList();
        var order = new ArrayList<>(SKILLS.subList(0, 1 + random.nextInt(SKILLS.size())));
        Collections.shuffle(order, random);
        this.needs = order.stream().map(skill -> need(skill, resources)).toList();
    }

    static void each(int count, Consumer<LearningCases> trial) {
        for (int seed = 0; seed < count; seed++) {
            trial.accept(new LearningCases(seed));
        }
    }

    private Means someMeans() {
        var start = LearningFixture.START.plusDays(random.nextInt(400));
        var hours = BigDecimal.valueOf(25 + random.nextInt(2000), 2);
        var budget = random.nextInt(4) == 0 ? null : LearningFixture.usd(String.valueOf(random.nextInt(120)));
        return new Means(start, start.plusDays(1 + random.nextInt(500)), hours, budget);
    }

    /** Never in a circle, for only on those before it in the alphabet. */
    private void buildOnEarlierOnes(String skill) {
        var on = new TreeSet<String>();
        SKILLS.stream()
                .filter(other -> other.compareTo(skill) < 0 && random.nextInt(5) == 0)
                .forEach(on::add);
        builds.put(skill, on);
    }

    private LearningResource resource(int number) {
        var skills = new HashMap<String, Double>();
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(_ -> skills.put(SKILLS.get(random.nextInt(SKILLS.size())), random.nextInt(15) / 2.0));
        var kinds = ResourceKind.values();
        var hours = random.nextInt(6) == 0 ? null : 0.5 + random.nextInt(200) / 2.0;
        return LearningFixture.resource("r" + number, kinds[random.nextInt(kinds.length)], hours, cost(), skills);
    }

    private @Nullable Money cost() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new Money(BigDecimal.valueOf(random.nextInt(50)), "EUR");
            default -> LearningFixture.usd(random.nextInt(150) + ".50");
        };
    }

    private Need need(String skill, List<LearningResource> resources) {
        var from = random.nextInt(12) / 2.0;
        var required = from + 0.5 + random.nextInt((int) (2 * (7 - from))) / 2.0;
        var teaching = resources.stream()
                .filter(each -> each.skills().containsKey(skill))
                .toList();
        return LearningFixture.need(skill, from, required, teaching.toArray(LearningResource[]::new));
    }

    Means means() {
        return means;
    }

    List<Need> needs() {
        return needs;
    }

    Need need(String skill) {
        return needs.stream()
                .filter(each -> each.skillId().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    Set<String> buildsOn(String skill) {
        return builds.getOrDefault(skill, Set.of());
    }

    Prerequisites prerequisites() {
        return new Prerequisites(builds);
    }

    double hoursOf(long days) {
        return means.weeklyHours().doubleValue() * days / 7;
    }

    Curriculum plan() {
        return Planner.plan(needs, means, prerequisites(), LearningFixture.CONVENTIONS);
    }

    /** The same needs with their resources in another order. */
    Curriculum shuffled() {
        var others = needs.stream().map(this::shuffled).toList();
        return Planner.plan(others, means, prerequisites(), LearningFixture.CONVENTIONS);
    }

    private Need shuffled(Need need) {
        var resources = new ArrayList<>(need.resources());
        Collections.shuffle(resources, random);
        return new Need(need.skillId(), need.skillName(), need.critical(), need.from(), need.required(), resources);
    }
}
