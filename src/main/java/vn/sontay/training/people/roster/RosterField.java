package vn.sontay.training.people.roster;

/** What a column of a list can be (ROS-2). */
public enum RosterField {

    NAME, FAMILY_NAME, GIVEN_NAME, BIRTH, UNIT, JOB, PHONE,
    /** Not taken over. */
    OTHER
}
