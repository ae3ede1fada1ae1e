/** JSON as the platform reads and writes it: strict, all errors at once, with no way round a record's rules. */
@NullMarked
package io.careerplan.kit.json;

import org.jspecify.annotations.NullMarked;
