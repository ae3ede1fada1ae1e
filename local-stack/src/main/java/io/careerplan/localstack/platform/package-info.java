/** The whole platform as separate processes, each of which can be killed and started again: stack parts and packaged services. */
@NullMarked
package io.careerplan.localstack.platform;

import org.jspecify.annotations.NullMarked;
