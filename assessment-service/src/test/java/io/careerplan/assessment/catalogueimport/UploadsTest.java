package io.careerplan.assessment.catalogueimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final FileBody SURVEY = survey("43-4051 1,2,3,4,5");

    private final Uploads uploads = new Uploads(SmallUploads.USUAL, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aSurveyOfThisYearIsReadAndOneOfAYearToComeIsNot() {
        assertTrue(uploads.readSoon(SURVEY, year(2026)).isSound());

        var refusal = assertThrows(Refusal.class, () -> uploads.readSoon(SURVEY, year(2027)));

        assertEquals("out-of-range", refusal.errors().getFirst().code());
    }

    @Test
    void aSurveyWithoutASingleOccupationIsRefused() {
        var refusal = assertThrows(Refusal.class, () -> uploads.readSoon(survey(), year(2025)));

        assertEquals("malformed-file", refusal.code());
    }

    @Test
    void whileOneIsReadTheNextIsToldToComeAgainAndThenItMay() throws InterruptedException {
        var clock = new HeldClock();
        var busy = new Uploads(SmallUploads.USUAL, clock);
        var first = Thread.ofVirtual().start(() -> busy.read(SURVEY, year(2025)));
        assertTrue(clock.entered.await(10, TimeUnit.SECONDS));

        var refusal = assertThrows(Refusal.class, () -> busy.readSoon(SURVEY, year(2025)));

        assertEquals("unavailable", refusal.code());
        clock.leave.countDown();
        first.join();
        assertTrue(busy.readSoon(SURVEY, year(2025)).isSound());
    }

    private static FileBody survey(String... rows) {
        return new FileBody(OfficialFixture.survey(rows).getBytes(UTF_8), MediaType.valueOf(FileBody.CSV));
    }

    private static Labels year(int year) {
        return new Labels(null, year);
    }

    /** Holds whoever asks it, and with them the upload that they read. */
    private static final class HeldClock extends Clock {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch leave = new CountDownLatch(1);

        @Override
        public Instant instant() {
            entered.countDown();
            try {
                assertTrue(leave.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
