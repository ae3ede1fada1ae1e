package io.careerplan.kit.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of somebody's membership.
 *
 * @param member the person, if the registers know them
 * @param grants the grants they gave and were given
 */
record Membership(@Nullable MemberEntry member, List<GrantEntry> grants) {}
