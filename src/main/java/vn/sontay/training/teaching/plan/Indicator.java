package vn.sontay.training.teaching.plan;

/** How a target is counted; in the content files in lower case with hyphens. */
public enum Indicator {
    /** Classes that took place, with their sign-in sheets. */
    CLASSES_HELD,
    /** Distinct people who met the completion rule of a class. */
    PEOPLE_COMPLETED,
    /** Classes that ended by the deadline. */
    CLASSES_ON_TIME
}
