package io.careerplan.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Title and detail of each code, from {@code problems.properties} of the kit and {@code problems-<service>.properties}
 * of the service. A code without texts is answered with its own name; a test keeps that from happening.
 */
@ApplicationScoped
public class ProblemTexts {

    private final List<ResourceBundle> bundles;

    ProblemTexts(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.bundles = Stream.of("problems", "problems-" + application.replaceFirst("-service$", ""))
                .flatMap(name -> bundle(name).stream())
                .toList();
    }

    public String title(String code) {
        return text(code + ".title").orElse(code);
    }

    /** The detail with its arguments filled in; the title when there is none. */
    public String detail(String code, List<Object> arguments) {
        var words = arguments.stream().map(String::valueOf).toArray();
        return text(code + ".detail")
                .map(pattern -> new MessageFormat(pattern, Locale.ENGLISH).format(words))
                .orElse(title(code));
    }

    private Optional<String> text(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(name, Locale.ENGLISH, loader));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
