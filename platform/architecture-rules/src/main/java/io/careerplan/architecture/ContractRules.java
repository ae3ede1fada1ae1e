package io.careerplan.architecture;

import java.nio.file.Path;

/** The rules of the event contracts: plain Java that depends on nothing. */
public final class ContractRules {

    private ContractRules() {}

    /** The rules of the contracts with that base package, whose sources are below the folder. */
    public static RuleSet of(String basePackage, Path mainSources) {
        return new RuleSet(
                Codebase.ofModule(basePackage, mainSources),
                RuleLists.join(DependencyRules.CONTRACTS_ARE_PLAIN_JAVA, RuleLists.ANY_CODE));
    }
}
