package io.careerplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What a resource does and what it leaves to others. */
public final class ResourceRules {

    public static final Rule RESOURCES_HOLD_NO_STORE = Rule.ofClasses(
            "a resource holds no repository, entity manager or connection",
            "it reads the identity, calls a use case and answers",
            noClasses().that(Known.RESOURCES).should().dependOnClassesThat(Known.STORES));

    public static final Rule RESOURCES_STATE_WHAT_THEY_REQUIRE = Rule.ofClasses(
            "every resource method says with @Requires what its caller must be allowed",
            "an operation without a rule would be open to whoever is signed in",
            methods()
                    .that()
                    .areDeclaredInClassesThat(Known.RESOURCES)
                    .and()
                    .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    .should()
                    .beAnnotatedWith("io.careerplan.kit.access.Requires"));

    public static final Rule POSTS_ARE_IDEMPOTENT = Rule.ofClasses(
            "every POST is @Idempotent",
            "a retry with the same key never creates twice",
            methods()
                    .that()
                    .areDeclaredInClassesThat(Known.RESOURCES)
                    .and()
                    .areAnnotatedWith("jakarta.ws.rs.POST")
                    .should()
                    .beAnnotatedWith("io.careerplan.kit.http.Idempotent"));

    private ResourceRules() {}
}
