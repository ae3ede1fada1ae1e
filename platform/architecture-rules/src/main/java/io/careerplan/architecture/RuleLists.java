package io.careerplan.architecture;

import java.util.ArrayList;
import java.util.List;

/** Which rules go together. */
final class RuleLists {

    /** For whatever code of ours there is. */
    static final List<Rule> ANY_CODE = List.of(
            StyleRules.PACKAGES_ARE_NULL_MARKED,
            StyleRules.NAMES_SAY_WHAT_A_CLASS_IS,
            StyleRules.NOTHING_IS_REACTIVE,
            SourceRules.PUBLIC_TYPES_ARE_DESCRIBED,
            SourceRules.NOTHING_IS_LEFT_FOR_LATER,
            SizeRules.NO_FILE_IS_TOO_LONG,
            SizeRules.NO_METHOD_IS_TOO_LONG,
            SizeRules.NO_TEST_IS_TOO_LONG,
            SizeRules.MOST_METHODS_ARE_SHORT,
            SizeRules.NINE_METHODS_OF_TEN_ARE_SHORT);

    /** For code that runs inside a service: the services and their kit. */
    static final List<Rule> SERVICE_CODE = List.of(
            DependencyRules.FEATURES_HAVE_NO_CYCLES,
            DependencyRules.FEATURES_ARE_FLAT,
            DomainRules.ENTITIES_KNOW_NO_TRANSPORT,
            DomainRules.ALGORITHMS_ARE_PLAIN_JAVA,
            DomainRules.TRANSACTIONS_LIVE_IN_USE_CASES,
            ResourceRules.RESOURCES_HOLD_NO_STORE,
            ResourceRules.RESOURCES_STATE_WHAT_THEY_REQUIRE,
            ResourceRules.POSTS_ARE_IDEMPOTENT,
            StyleRules.NO_FIELD_IS_INJECTED,
            StyleRules.TIME_COMES_FROM_A_CLOCK,
            StyleRules.NOBODY_PRINTS);

    private RuleLists() {}

    @SafeVarargs
    static List<Rule> join(Rule own, List<Rule>... more) {
        List<Rule> all = new ArrayList<>(List.of(own));
        for (List<Rule> rules : more) {
            all.addAll(rules);
        }
        return all;
    }
}
