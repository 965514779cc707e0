package vn.sontay.training.people.roster;

/** What somebody decided about a row that the system couldn't (ROS-5). */
public enum Decision {

    /** It is that person, who stays where they are. */
    SAME,
    /** It is that person, who belongs to the row's unit from today on. */
    MOVE,
    /** It is somebody new all the same. */
    ADD,
    /** It isn't taken over. */
    LEAVE
}
