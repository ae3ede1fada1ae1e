package io.careerplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

/** One style throughout. */
public final class StyleRules {

    public static final Rule PACKAGES_ARE_NULL_MARKED = Rule.ofClasses(
            "every package is @NullMarked",
            "NullAway looks only at those, and no null crosses a package",
            classes().should(new BeInNullMarkedPackage()));

    public static final Rule NAMES_SAY_WHAT_A_CLASS_IS = Rule.ofClasses(
            "no class is called Manager, Helper, Util, Utils, Impl, Base or Common",
            "names are those of the field",
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Common)"));

    public static final Rule NO_FIELD_IS_INJECTED = Rule.ofClasses(
            "no field is injected",
            "a constructor shows what a class needs, and tests can call it",
            noFields()
                    .should()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                    .orShould()
                    .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                    .orShould()
                    .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel"));

    public static final Rule TIME_COMES_FROM_A_CLOCK = Rule.ofClasses(
            "time comes from a Clock",
            "tests and the demo set it",
            noClasses().should().accessTargetWhere(new ReadOfSystemTime()));

    public static final Rule NOTHING_IS_REACTIVE = Rule.ofClasses(
            "no Uni and no Multi, but where the framework asks sign-in for one",
            "code is blocking, on virtual threads",
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("io.careerplan.kit.signin.TokenSignIn")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("io\\.smallrye\\.mutiny\\.(Uni|Multi)|java\\.util\\.concurrent\\.Flow.*"));

    public static final Rule NOBODY_PRINTS = Rule.ofClasses(
            "nobody prints or uses java.util.logging",
            "a log line carries trace, tenant and level",
            noClasses()
                    .should(ACCESS_STANDARD_STREAMS)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging"));

    private StyleRules() {}
}
