package io.careerplan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.List;

/**
 * A call, or a reference such as {@code Instant::now}, that asks the machine for the time of day. {@code System.nanoTime} measures
 * and is none; the package that makes the clock of a service may use the machine's.
 */
final class ReadOfSystemTime extends DescribedPredicate<JavaAccess<?>> {

    private static final String MAKER_OF_THE_CLOCK = "io.careerplan.kit.time";

    ReadOfSystemTime() {
        super("the time of the machine is read");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String method = access.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return method.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return method.startsWith("system")
                    && !access.getOriginOwner().getPackageName().equals(MAKER_OF_THE_CLOCK);
        }
        return owner.getPackageName().equals("java.time") && method.equals("now") && !takesClock(access);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        List<JavaClass> parameters =
                access instanceof JavaCodeUnitAccess<?> call ? call.getTarget().getRawParameterTypes() : List.of();
        return parameters.stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }
}
