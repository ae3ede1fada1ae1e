package io.careerplan.assessment.instrument;

import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instruments, each in its latest version, by id. */
@ApplicationScoped
class InstrumentList {

    private final Instruments instruments;
    private final Cursors cursors;

    InstrumentList(Instruments instruments, Cursors cursors) {
        this.instruments = instruments;
        this.cursors = cursors;
    }

    PageOf<InstrumentView> page(PageQuery query, List<Locale> languages) {
        var language = LocalText.language(languages);
        var views = instruments.ids().stream()
                .flatMap(id -> instruments.latest(id).stream())
                .map(each -> InstrumentView.from(each, language))
                .toList();
        return new KeyedList<>("instruments", views, InstrumentView::id).page(query, cursors);
    }

    /** One version, or the latest where none is named. */
    InstrumentView read(String id, @Nullable Integer version, List<Locale> languages) {
        return found(id, version)
                .map(each -> InstrumentView.from(each, LocalText.language(languages)))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<Instrument> found(String id, @Nullable Integer version) {
        return version == null ? instruments.latest(id) : instruments.find(id, version);
    }
}
