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

    /**
     * @return a statement that keeps everybody from marking {@code :session} until the transaction ends; it gives the state and how
     *     many marks count, and nothing where nobody has begun the roll
     */
    String hold();

    /** @return a statement that counts who caught up in {@code :session} on what they missed elsewhere */
    String caughtUp();
}
