package io.careerplan.assessment.instrument;

/**
 * What an item may be answered with: whole numbers from the lowest to the highest.
 *
 * @param min lowest answer
 * @param max highest answer
 */
public record AnswerScale(int min, int max) {

    /** Whether it can be answered so. */
    public boolean has(int answer) {
        return min <= answer && answer <= max;
    }

    /** The answer turned so that high is good. */
    int oriented(int answer, boolean reversed) {
        return reversed ? min + max - answer : answer;
    }

    int width() {
        return max - min;
    }
}
