/** What every resource of every service answers alike: versions, pages, patches and repeated requests. */
@NullMarked
package io.careerplan.kit.http;

import org.jspecify.annotations.NullMarked;
