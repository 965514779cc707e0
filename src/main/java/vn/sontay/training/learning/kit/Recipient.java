package vn.sontay.training.learning.kit;

/** Who gets a copy of a sheet. */
public enum Recipient {

    /** Each group. */
    GROUP,
    /** Each trainee. */
    PERSON,
    /** The trainer alone. */
    TRAINER
}
