package vn.sontay.training.benchmark;

import io.gatling.javaapi.core.Simulation;

/**
 * What is measured.
 *
 * @param name for the report
 * @param simulation one user's doing
 * @param by who does it
 * @param goal the whole job's CPU as a multiple of a bare answer's, or 0 where there is none
 */
record Job(String name, Class<? extends Simulation> simulation, Doer by, double goal) {

    /** Whose tasks a job takes. */
    enum Doer {
        /** Enrolments whose test is open, again and again. */
        SEATED,
        /** Enrolments whose test isn't open; each test is taken twice at most. */
        TRAINEE,
        /** Sessions, each closed once. */
        TRAINER,
        /** The administrator and the leader, again and again. */
        ADMINISTRATOR, LEADER
    }
}
