package vn.sontay.training.people.roster;

/** What somebody decided about a row that the system couldn't (ROS-5). */
public enum Decision {

    /** It is that person, who stays where they are. */
    SAME,
    /** It is that person, who belongs to the row's unit from today on. */
    MOVE,
    /** Who looks after the person whom it may be is asked to let them go to the row's unit (ROS-11). */
    ASK,
    /** It is somebody new all the same. */
    ADD,
    /** It isn't taken over. */
    LEAVE
}
