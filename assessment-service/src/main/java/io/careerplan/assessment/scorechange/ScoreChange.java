package io.careerplan.assessment.scorechange;

import io.careerplan.events.ReliableChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a score since the response before of the same version of the instrument, as it was judged when the later
 * one was given.
 *
 * @param sinceResponse the response before
 * @param sinceAt when that was given
 * @param from its score
 * @param to the score now
 * @param difference to less from
 * @param verdict ROSE or FELL where the change is real, else NONE
 * @param rule by what it was judged
 * @param index the reliable change index, four decimal places; absent under the other rule
 * @param limit what the index had to exceed, or the fall in points that counts
 * @param norm spread and reliability that the index was worked out with, or why they are not known
 */
public record ScoreChange(
        UUID sinceResponse,
        Instant sinceAt,
        BigDecimal from,
        BigDecimal to,
        BigDecimal difference,
        ReliableChange verdict,
        ChangeRule rule,
        @Nullable BigDecimal index,
        BigDecimal limit,
        Norm norm) {}
