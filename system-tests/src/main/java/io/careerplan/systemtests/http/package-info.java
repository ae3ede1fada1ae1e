/** What a client needs to talk to the services: calls, answers, sign-in, waiting for an event to arrive. */
@NullMarked
package io.careerplan.systemtests.http;

import org.jspecify.annotations.NullMarked;
