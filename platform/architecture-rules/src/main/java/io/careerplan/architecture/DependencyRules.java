package io.careerplan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom. */
public final class DependencyRules {

    private static final String OURS = "io.careerplan..";
    private static final String CONTRACTS = "io.careerplan.events..";
    private static final String KIT = "io.careerplan.kit..";
    private static final String LOCAL_STACK = "io.careerplan.localstack..";

    public static final Rule SERVICES_USE_CONTRACTS_AND_KIT = Rule.ofPackage(
            "a service uses the contracts and the kit, and no other service",
            "services meet only through events, so that each is built, run and replaced alone",
            basePackage -> usesOfOursOnly(below(basePackage), CONTRACTS, KIT));

    public static final Rule KIT_USES_CONTRACTS = Rule.ofPackage(
            "the kit uses the contracts, and no service",
            "every service stands on it",
            basePackage -> usesOfOursOnly(below(basePackage), CONTRACTS));

    public static final Rule CONTRACTS_ARE_PLAIN_JAVA = Rule.ofPackage(
            "the contracts are plain Java and use nothing of ours",
            "whoever reads events can take them without taking a framework",
            basePackage -> classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(below(basePackage), "java..", "org.jspecify.annotations..")));

    public static final Rule TOOLS_STAY_OUTSIDE = Rule.ofPackage(
            "a tool uses no service and no kit",
            "it sees the services as their users do",
            basePackage -> usesOfOursOnly(below(basePackage), CONTRACTS, LOCAL_STACK));

    public static final Rule FEATURES_HAVE_NO_CYCLES = Rule.ofPackage(
            "features form no cycle",
            "each can be understood with those below it",
            basePackage -> slices().matching(basePackage + ".(*)..").should().beFreeOfCycles());

    public static final Rule FEATURES_ARE_FLAT = Rule.ofPackage(
            "a package is a feature and flat, never a layer",
            "opening it shows all there is to the feature",
            DependencyRules::flat);

    private DependencyRules() {}

    private static ArchRule usesOfOursOnly(String... allowed) {
        return noClasses().should().dependOnClassesThat(resideInAPackage(OURS).and(resideOutsideOfPackages(allowed)));
    }

    private static ArchRule flat(String basePackage) {
        String feature = basePackage.replace(".", "\\.") + "(\\.(?!" + LAYERS + ")[a-z]+)?";
        return classes().should().haveNameMatching(feature + "\\.[^.]+");
    }

    private static final String LAYERS =
            "(api|controllers?|dtos?|entit(y|ies)|helpers?|impl|models?|repositor(y|ies)|resources?|rest|services?|utils?)\\.";

    private static String below(String basePackage) {
        return basePackage + "..";
    }
}
