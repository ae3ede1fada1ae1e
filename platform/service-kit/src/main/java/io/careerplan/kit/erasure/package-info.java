/** What a service holds about a person: to hand out, and to forget. */
@NullMarked
package io.careerplan.kit.erasure;

import org.jspecify.annotations.NullMarked;
