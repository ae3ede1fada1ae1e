/** PostgreSQL, Kafka and sign-in on one machine without containers: for container tests and as the ground of the launcher. */
@NullMarked
package io.careerplan.localstack;

import org.jspecify.annotations.NullMarked;
