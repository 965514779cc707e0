package vn.sontay.training.assessment.quiz.grading;

/**
 * Which marking of an attempt is in force at the end of a day, for queries that tell how things stood then (QUI-84): the last
 * one made by that moment, else the first. An attempt without a marking, from paper, keeps the score that was entered.
 */
public final class GradingsInForce {

    /** Joins marking {@code g} to attempt {@code a}. Its one parameter is {@code :end}, the end of the day, which isn't in it. */
    public static final String JOIN = """
            left join grading g on g.attempt_id = a.id and g.grading_round = (
                      select coalesce(max(case when h.graded_at < :end then h.grading_round end), 1)
                        from grading h where h.attempt_id = a.id)
            """;

    /** The score by that marking, 0 to 10. */
    public static final String SCORE = "coalesce(g.score, a.score)";

    private GradingsInForce() {
    }
}
