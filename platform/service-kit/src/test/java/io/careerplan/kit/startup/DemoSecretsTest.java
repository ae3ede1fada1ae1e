package io.careerplan.kit.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class DemoSecretsTest {

    @Test
    void aPublishedSecretEndsTheStartAndItsSettingIsNamedButNotItsValue() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> StartCheck.refuse(
                        "", DemoSecrets.in(with("quarkus.datasource.password", "local-demo-planning_app"))));
        assertTrue(failure.getMessage().contains("quarkus.datasource.password"), failure.getMessage());
        assertTrue(!failure.getMessage().contains("planning_app"), failure.getMessage());
    }

    @Test
    void aSecretOfOnesOwnPasses() {
        assertDoesNotThrow(() ->
                StartCheck.refuse("", DemoSecrets.in(with("quarkus.datasource.password", "correct-horse-battery"))));
    }

    @Test
    void whatIsMeantForTheLocalProfileOnlyPasses() {
        assertDoesNotThrow(() ->
                StartCheck.refuse("", DemoSecrets.in(with("%local.careerplan.cursor.key", "local-demo-cursor-key"))));
    }

    private static SmallRyeConfig with(String name, String value) {
        return new SmallRyeConfigBuilder().withDefaultValue(name, value).build();
    }
}
