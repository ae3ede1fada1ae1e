package io.careerplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.CompositeArchRule;

/** What entities, algorithms and use cases are kept free of. */
public final class DomainRules {

    public static final Rule ENTITIES_KNOW_NO_TRANSPORT = Rule.ofClasses(
            "an entity knows no HTTP, no Kafka and no configuration",
            "its rules are tested without any of them",
            noClasses().that(Known.ENTITIES).should().dependOnClassesThat().resideInAnyPackage(Known.TRANSPORT));

    public static final Rule ALGORITHMS_ARE_PLAIN_JAVA = Rule.ofClasses(
            "an algorithm is plain Java: no container, no database, no clock",
            "records in, records out; its test reads like the formula",
            noClasses().that().areAnnotatedWith(Known.ALGORITHM).should().dependOnClassesThat(Known.SURROUNDINGS));

    public static final Rule TRANSACTIONS_LIVE_IN_USE_CASES = Rule.ofClasses(
            "a transaction lives in a use case, not in a resource, an entity or a repository",
            "load, act, append and return are one transaction, seen in one place",
            CompositeArchRule.of(noClasses()
                            .that(Known.RESOURCES.or(Known.ENTITIES).or(Known.STORES))
                            .should()
                            .beAnnotatedWith(Known.TRANSACTIONAL))
                    .and(noMethods()
                            .that()
                            .areDeclaredInClassesThat(
                                    Known.RESOURCES.or(Known.ENTITIES).or(Known.STORES))
                            .should()
                            .beAnnotatedWith(Known.TRANSACTIONAL)));

    private DomainRules() {}
}
