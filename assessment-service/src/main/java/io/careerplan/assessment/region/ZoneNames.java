package io.careerplan.assessment.region;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the zones of the IANA database; an absent value passes, for whether it may be absent is another question. */
public final class ZoneNames implements ConstraintValidator<ZoneName, @Nullable String> {

    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || NAMES.contains(value);
    }
}
