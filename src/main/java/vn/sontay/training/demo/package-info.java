/**
 * Made-up people and what they did, so that whoever starts the application at home can try every job at once. Nobody imports
 * this room.
 *
 * <ul>
 * <li>DEM-1: everything is done by the services' own commands, so that the demo can't differ from what users can do; only
 * the user names are set directly.
 * <li>DEM-2: the first start seeds in one transaction: all of it or nothing.
 * <li>DEM-3: every later start makes sure that a session is due today, and touches nothing that people did.
 * <li>DEM-4: the first start ends with what needs several transactions: a commune's report on results, a mark of somebody who counts in it that is
 * corrected afterwards, and the addendum that tells it.
 * <li>DEM-5: it is made in the same order each time, by user names where nothing else says one: a map made by {@code Map.of}
 * has another order in each process.
 * </ul>
 */
@NullMarked
package vn.sontay.training.demo;

import org.jspecify.annotations.NullMarked;
