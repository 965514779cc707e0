package vn.sontay.training.teaching.trainingclass;

/**
 * How far the roll call of a session is, told by whoever takes rolls: as SQL over {@code class_session s}, so that a timetable
 * costs one query and this feature needn't know how rolls are kept.
 */
public interface SessionRolls {

    /** @return a join of at most one row with the session */
    String join();

    /** @return an expression: the name of a {@link RollCallState} */
    String state();
}
