package io.careerplan.assessment.instrument;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The instruments that ship with the product: {@code instruments.json}. A former version stays, for its responses do. */
@Singleton
public class Instruments {

    private static final String SHIPPED = "/instruments.json";
    private static final Comparator<Instrument> BY_VERSION = Comparator.comparingInt(Instrument::version);

    private final List<Instrument> all;

    Instruments() {
        this.all = read();
    }

    /** The latest version of an instrument. */
    public Optional<Instrument> latest(String id) {
        return versions(id).max(BY_VERSION);
    }

    /** What an instrument is called, in English or German; its id where it is not known. */
    public String title(String id, Locale language) {
        return latest(id)
                .map(each -> each.title().in(Locale.of(language.getLanguage())))
                .orElse(id);
    }

    /** One version of an instrument. */
    public Optional<Instrument> find(String id, int version) {
        return versions(id).filter(each -> each.version() == version).findFirst();
    }

    /** Ids of all instruments, ascending. */
    public List<String> ids() {
        return all.stream().map(Instrument::id).distinct().sorted().toList();
    }

    private Stream<Instrument> versions(String id) {
        return all.stream().filter(each -> each.id().equals(id));
    }

    private static List<Instrument> read() {
        try (var file = Objects.requireNonNull(Instruments.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return List.of(JsonMapper.builder().build().readValue(file, Instrument[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
