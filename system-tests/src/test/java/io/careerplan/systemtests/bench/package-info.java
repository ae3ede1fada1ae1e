/** What proofs by force have in common: how large they are, what chance they take, and the line they leave in the ledger. */
@NullMarked
package io.careerplan.systemtests.bench;

import org.jspecify.annotations.NullMarked;
