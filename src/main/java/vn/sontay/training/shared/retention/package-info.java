/**
 * What the clock deletes: each feature says how it lets go of its own rows when their time is up; {@code operation} does so at night.
 *
 * <p>Glossary: hết thời hạn giữ, its time is up; <em>expiry</em>, how one kind of data goes.
 *
 * <ul>
 * <li>RET-1: how long something is kept stands in one place, {@link vn.sontay.training.shared.personal.KeptData}. Whatever it says is deleted or
 * cleared after a period has an expiry, and nothing else has one.
 * <li>RET-2: an expiry names what is due, and deletes or empties by these keys only what is still due then: what was used again meanwhile stays.
 * <li>RET-3: nothing that counts for a target, stands on a paper or is a link of the trail's chain has an expiry.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.retention;

import org.jspecify.annotations.NullMarked;
