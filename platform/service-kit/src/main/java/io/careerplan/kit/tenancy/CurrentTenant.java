package io.careerplan.kit.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tenant of the request or of the piece of work in hand. Where there is none, the database shows nothing. */
@RequestScoped
public class CurrentTenant {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    private @Nullable String tenant;

    /** Whether the text can name a tenant: 2 to 63 lower-case letters, digits and hyphens, no hyphen first. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** The tenant, empty before sign-in and in work that belongs to none. */
    public Optional<String> id() {
        return Optional.ofNullable(tenant);
    }

    /** The tenant of work that cannot be without one. */
    public String require() {
        return id().orElseThrow(() -> new IllegalStateException("no tenant set for this work"));
    }

    void set(@Nullable String id) {
        if (id != null && !isSlug(id)) {
            throw new IllegalArgumentException("not a tenant: " + id);
        }
        tenant = id;
    }
}
