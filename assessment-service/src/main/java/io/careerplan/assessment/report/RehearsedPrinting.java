package io.careerplan.assessment.report;

import io.careerplan.kit.document.PdfPress;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Has printing rehearsed after each start, so that the first to ask for a document does not wait until the printer is loaded. */
@ApplicationScoped
class RehearsedPrinting {

    private final PdfPress press;

    RehearsedPrinting(PdfPress press) {
        this.press = press;
    }

    void start(@Observes StartupEvent started) {
        press.rehearseLater();
    }
}
