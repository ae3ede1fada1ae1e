package io.careerplan.architecture;

import java.nio.file.Path;

/** The rules of what stands around the services: local stack, system tests, these rules themselves. */
public final class ToolRules {

    private ToolRules() {}

    /** The rules of the tool with that base package, whose sources are below the folder. */
    public static RuleSet of(String basePackage, Path mainSources) {
        return new RuleSet(
                Codebase.ofModule(basePackage, mainSources),
                RuleLists.join(DependencyRules.TOOLS_STAY_OUTSIDE, RuleLists.ANY_CODE));
    }

    /** The rules of a tool that measures the services from within, and so may use what is public in them. */
    public static RuleSet ofMeasuring(String basePackage, Path mainSources) {
        return new RuleSet(Codebase.ofModule(basePackage, mainSources), RuleLists.ANY_CODE);
    }
}
