package io.careerplan.kit.document;

import io.careerplan.kit.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Prints documents one after the other. Printing keeps a core busy for tenths of a second; on threads of its own, of which
 * there are few, it holds up neither the short requests nor more memory than these need.
 */
@ApplicationScoped
public class PdfPress {

    private static final Logger LOG = Logger.getLogger(PdfPress.class);
    private static final long IDLE_SECONDS = 60;

    private final HtmlPages pages;
    private final PdfPages printer = new PdfPages();
    private final DocumentSettings settings;
    private final ThreadPoolExecutor threads;

    PdfPress(HtmlPages pages, DocumentSettings settings) {
        this.pages = pages;
        this.settings = settings;
        this.threads = new ThreadPoolExecutor(
                settings.printedAtOnce(),
                settings.printedAtOnce(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("pdf-press-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The document as PDF.
     *
     * @throws Refusal 503 where too many wait already, or it took too long
     */
    public byte[] print(Document document) {
        var html = pages.of(document);
        return await(threads.submit(() -> printer.of(html)));
    }

    /**
     * Some time from now prints a page for nobody, a few times, so that the printer is loaded and compiled when somebody asks
     * for a document.
     *
     * @return the thread that does it; empty where the settings say never
     */
    public Optional<Thread> rehearseLater() {
        return settings.rehearsedAfter().isPositive()
                ? Optional.of(Thread.ofPlatform().daemon().name("pdf-rehearsal").start(this::rehearse))
                : Optional.empty();
    }

    private void rehearse() {
        try {
            Thread.sleep(settings.rehearsedAfter());
            for (int time = 0; time < settings.rehearsals(); time++) {
                print(Rehearsal.document());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Refusal | RejectedExecutionException busy) {
            LOG.debug("Documents are being printed already, which does as well", busy);
        }
    }

    private byte[] await(Future<byte[]> printed) {
        try {
            return printed.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            printed.cancel(true);
            throw Refusal.unavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A document could not be printed", failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
