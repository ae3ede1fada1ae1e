/** Figures that people look at rather than read: drawn as SVG, each with its title and a description in words. */
@NullMarked
package io.careerplan.kit.figure;

import org.jspecify.annotations.NullMarked;
