/** Sign-in as an attacker tries it: tokens that must open nothing, keys that change, an issuer that is away. */
@NullMarked
package io.careerplan.systemtests.walls.token;

import org.jspecify.annotations.NullMarked;
