/**
 * What came of the training: of how many dossiers how many come online, before and after a commune's people were trained, against
 * communes that weren't in the same months.
 *
 * <p>Glossary: <em>filings</em> (hồ sơ), by commune and month: <em>online</em> (nộp trực tuyến) of <em>dossiers</em> (tổng hồ sơ);
 * <em>change</em> (thay đổi), the mean monthly rate after less that before, in percentage points.
 *
 * <ul>
 * <li>EFF-1: a commune's filings of a month that is over are entered, or read from a table, with their source, by who administers the
 * commune. Online is never more than all. What differs from what was there is a correction: a row that replaces it, with a reason.
 * <li>EFF-2: a file is taken as a whole or not at all; each line that is wrong is told by its number. What it repeats isn't written again.
 * <li>EFF-3: a commune is trained on the first day on which somebody of it came to have completed a class (COM-2), by the unit where they
 * learned, followed to the commune of today. The month of that day is neither before nor after.
 * <li>EFF-4: before and after are the six months next to it, at least three of each, of at least thirty dossiers a month. Communes that
 * weren't trained up to the last of these months are compared in the same months, of which they need every one.
 * <li>EFF-5: a commune is one observation, however many months it has. The difference of the mean changes has an interval of 95 % by t with as
 * many degrees of freedom as the smaller group has communes less one, which never claims more than it should.
 * <li>EFF-6: below two communes on either side nothing is computed; where the interval covers zero nothing is concluded. Neither
 * communes nor people are ranked.
 * <li>EFF-7: it is seen by who looks after the communes, of these alone.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.effect;

import org.jspecify.annotations.NullMarked;
