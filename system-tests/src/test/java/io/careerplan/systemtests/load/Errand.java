package io.careerplan.systemtests.load;

import io.careerplan.systemtests.http.Answer;

/** Something one client does again and again, one call at a time. */
public interface Errand {

    /**
     * Makes the next call.
     *
     * @throws java.io.UncheckedIOException when no answer came
     */
    Answer run();
}
