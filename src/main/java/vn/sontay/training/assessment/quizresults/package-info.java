/**
 * What the trainer sees of a quiz: who is where while it is taken; afterwards the results, what its questions were worth, and
 * what the class has gained.
 *
 * <p>Glossary: <em>sign of life</em> (tín hiệu), what an open quiz's page sends every 20 seconds; <em>facility</em> (độ dễ),
 * the mean of what a question earned; <em>discrimination</em> (độ phân biệt), whether those who know the rest know it too;
 * <em>gain</em> (mức tiến bộ), what somebody's quiz at the end is above their pre-test.
 *
 * <ul>
 * <li>QUI-65: somebody who is taking a quiz counts as without connection when for more than 60 seconds neither an answer nor a
 * sign of life has come. A sign of life is no answer: it is written over, and an attempt that is submitted takes none.
 * <li>QUI-66: a question is judged by those whom it was asked for the first time, in whichever attempt whose answers are known,
 * on the screen or entered from paper, by the day it was taken; who meets it again has seen it before. Each edition is judged by
 * itself, by the key in force; one that was dropped or counts for everybody isn't judged.
 * <li>QUI-67: discrimination is the correlation of what the question earned with what all other questions of the same attempt
 * earned; from 10 people on, and where both differ at all. The upper and the lower group are the 27 % with the highest and
 * lowest totals, with all who stand level at the edge.
 * <li>QUI-68: a question is pointed out from 10 people on: facility under 20 or over 95 %, discrimination under 0.1, a wrong
 * option that nobody chose though the question isn't too easy, a wrong option that the upper group chose more often than the key.
 * <li>QUI-69: gain is told of those alone who have both a pre-test and a quiz at the end, with their number. The normalised
 * gain is the part of what could be gained: (after − before) / (10 − before), of the means. The pre-test and each attempt at the
 * end ask as many questions of each lesson (QUI-11, QUI-23), so that the best of several attempts compares with it too.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.quizresults;

import org.jspecify.annotations.NullMarked;
