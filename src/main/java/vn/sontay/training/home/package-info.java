/**
 * The first screen of each role: what to do next. A room at the edge: it reads from any feature through that feature's
 * queries, which check permission themselves; nobody imports it, and it changes nothing.
 *
 * <ul>
 * <li>HOME-1: the first thing on the screen is the next action of the role.
 * <li>HOME-2: a person with several roles sees a section for each.
 * </ul>
 */
@NullMarked
package vn.sontay.training.home;

import org.jspecify.annotations.NullMarked;
