package io.careerplan.architecture;

import java.nio.file.Path;

/** The rules of the service kit: those of a service, except that it stands below all services. */
public final class KitRules {

    private KitRules() {}

    /** The rules of the kit with that base package, whose sources are below the folder. */
    public static RuleSet of(String basePackage, Path mainSources) {
        return new RuleSet(
                Codebase.ofModule(basePackage, mainSources),
                RuleLists.join(DependencyRules.KIT_USES_CONTRACTS, RuleLists.SERVICE_CODE, RuleLists.ANY_CODE));
    }
}
