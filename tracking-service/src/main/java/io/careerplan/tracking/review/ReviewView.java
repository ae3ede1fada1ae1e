package io.careerplan.tracking.review;

import io.careerplan.events.ReviewKind;
import io.careerplan.tracking.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as readers get it.
 *
 * @param causes why it was opened and what came up since, in that order
 * @param brief what it comes prepared with
 * @param questions what its completion may answer; other answers are kept as well
 * @param answers question id to answer, empty until it is completed
 * @param attainment milestone id to attainment, −2 to 2, empty until it is completed
 */
record ReviewView(
        UUID id,
        long version,
        UUID personId,
        UUID planId,
        ReviewKind kind,
        ReviewStatus status,
        List<CauseView> causes,
        Instant openedAt,
        @Nullable Instant completedAt,
        Brief brief,
        List<Question> questions,
        Map<String, String> answers,
        Map<String, Integer> attainment) {

    static ReviewView of(Review review, List<Cause> causes, Texts texts) {
        return new ReviewView(
                review.id(),
                review.version(),
                review.personId(),
                review.planId(),
                review.kind(),
                review.status(),
                causes.stream().map(CauseView::of).toList(),
                review.openedAt(),
                review.completedAt().orElse(null),
                review.brief(),
                questions(texts),
                review.answers(),
                review.attainment());
    }

    private static List<Question> questions(Texts texts) {
        return ReviewQuestions.IDS.stream()
                .map(id -> new Question(id, texts.of("review.question." + id)))
                .toList();
    }
}
