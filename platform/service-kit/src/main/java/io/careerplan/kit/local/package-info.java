/** What a service does only when a launcher on the same machine started it. */
@NullMarked
package io.careerplan.kit.local;

import org.jspecify.annotations.NullMarked;
