package vn.sontay.training.benchmark;

import io.gatling.javaapi.core.Simulation;

/**
 * What is measured.
 *
 * @param name for the report
 * @param simulation one user's doing
 * @param goal CPU milliseconds of the whole job, or 0 where there is none
 */
record Job(String name, Class<? extends Simulation> simulation, double goal) {
}
