package io.careerplan.architecture;

import java.nio.file.Path;

/** The rules of a service: {@code ServiceRules.of("io.careerplan.planning", Path.of("src/main/java")).tests()}. */
public final class ServiceRules {

    private ServiceRules() {}

    /** The rules of the service with that base package, whose sources are below the folder. */
    public static RuleSet of(String basePackage, Path mainSources) {
        return new RuleSet(
                Codebase.ofModule(basePackage, mainSources),
                RuleLists.join(
                        DependencyRules.SERVICES_USE_CONTRACTS_AND_KIT, RuleLists.SERVICE_CODE, RuleLists.ANY_CODE));
    }
}
