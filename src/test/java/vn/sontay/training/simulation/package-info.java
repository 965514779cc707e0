/**
 * Phones, a server and a database that loses its last commits, played by seeds over the phones' own rules ({@code static/twice.js}): KEE-6.
 * A failure tells its seed; {@code -Dsimulation.seed=} plays that one alone.
 */
@NullMarked
package vn.sontay.training.simulation;

import org.jspecify.annotations.NullMarked;
