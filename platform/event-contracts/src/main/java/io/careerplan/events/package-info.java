/** Every event of the platform, the envelope it travels in and the topics it travels on: plain records, no library. */
@NullMarked
package io.careerplan.events;

import org.jspecify.annotations.NullMarked;
