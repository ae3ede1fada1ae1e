package io.careerplan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** A call that asks the machine for the time rather than a Clock; {@code System.nanoTime} measures and is no time of day. */
final class ReadOfSystemTime extends DescribedPredicate<JavaMethodCall> {

    ReadOfSystemTime() {
        super("the time of the machine is read");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return method.equals("currentTimeMillis");
        }
        return owner.getPackageName().equals("java.time") && method.equals("now") && !takesClock(call);
    }

    private static boolean takesClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }
}
