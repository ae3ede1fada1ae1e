package io.careerplan.systemtests.load;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;

/**
 * Reads the same again and again.
 *
 * @param balance the instances of the service
 * @param service the service as the client has it
 * @param path what is read
 */
public record Reading(Balance balance, Api service, String path) implements Errand {

    @Override
    public Answer run() {
        return balance.call(service, instance -> instance.get(path));
    }
}
