/**
 * Keys by which what is hashed can be kept after a person is forgotten.
 *
 * <ul>
 * <li>SEA-1: whatever is hashed and kept takes the values that belong to a person (name, unit, year of birth) as digests under a key
 * of that person alone. The key is random, made when it is first needed, and derived from nothing.
 * <li>SEA-2: once the key is destroyed, each hash still verifies, and nobody can find the values out by trying likely ones.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.seal;

import org.jspecify.annotations.NullMarked;
