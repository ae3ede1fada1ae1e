package io.careerplan.kit.sample;

import io.careerplan.events.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body with something of everything. */
record SampleBody(
        @NotBlank @Size(max = 40) String name,
        @Nullable @Min(1) @Max(5) Integer priority,
        @Nullable DayOfWeek day,
        @Nullable LocalDate due,
        @Nullable Money cost,
        @Nullable BigDecimal hours,
        @Nullable List<@Size(max = 10) String> tags,
        @Nullable Map<String, Part> parts) {

    record Part(
            @NotBlank @Size(max = 20) String title,
            @Nullable String note) {}

    static SampleBody named(String name) {
        return new SampleBody(name, null, null, null, null, null, null, null);
    }
}
