package io.careerplan.kit.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class RuleOfEveryOperationTest {

    static class Operations {

        @Requires(section = Section.PLAN, verb = Verb.READ)
        void ruled() {}

        void forgotten() {}
    }

    @Test
    void anOperationWithARulePasses() {
        assertDoesNotThrow(() -> check("ruled"));
    }

    @Test
    void anOperationWithoutOneEndsTheStartAndIsNamed() {
        var failure = assertThrows(IllegalStateException.class, () -> check("forgotten"));
        assertTrue(failure.getMessage().contains("forgotten"), failure.getMessage());
    }

    private static void check(String operation) {
        new RuleOfEveryOperation().configure(new Named(operation), null);
    }

    private record Named(String operation) implements ResourceInfo {

        @Override
        public Method getResourceMethod() {
            try {
                return Operations.class.getDeclaredMethod(operation);
            } catch (NoSuchMethodException missing) {
                throw new AssertionError(missing);
            }
        }

        @Override
        public Class<?> getResourceClass() {
            return Operations.class;
        }
    }
}
