package vn.sontay.training.learning.lawchange;

/** Whether somebody whom a change concerns knows it. */
public enum Knowing {
    NOT_YET, KNOWS
}
