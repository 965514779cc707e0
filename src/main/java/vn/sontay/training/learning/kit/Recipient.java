package vn.sontay.training.learning.kit;

/** Who gets a copy of a sheet. */
public enum Recipient {

    /** Each group. */
    GROUP,
    /** The whole class together. */
    CLASS,
    /** Each trainee. */
    PERSON,
    /** The trainer alone. */
    TRAINER
}
