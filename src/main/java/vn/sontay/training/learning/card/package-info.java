/**
 * What somebody at the counter looks up: one procedure a card, told in plain words, each of its fields resting on claims of the register. Anybody may read
 * the cards, print them for residents, and say that something in them is wrong or old.
 *
 * <p>Glossary: <em>card</em> (thẻ tra cứu), one procedure; <em>field</em> (mục), what the card answers, such as which papers; <em>words</em>, what people call
 * the procedure; <em>note</em> (lời báo), what somebody says is wrong or old; <em>settled</em>, an administrator has looked at the note and answered it.
 *
 * <ul>
 * <li>CRD-1: a field of a card, but the usual errors, rests on at least one claim that was read in the law or on a page of the body in charge; otherwise it
 * is refused. A field that isn't there is shown as a question for the office.
 * <li>CRD-2: a card that is right on the review day rests on no claim that had ended before it; as lessons do (CLM-4).
 * <li>CRD-3: a card whose last day is over, or whose first day hasn't come, says so on its page, and is found no more.
 * <li>CRD-4: cards are found with or without accents, by their titles, by other words people say and by what they say, in this order,
 * of equals the shortest title first; where no card has all
 * words, those with the most of them are offered.
 * <li>CRD-5: anybody may say that something on a card is wrong or old. Nothing tells who it was, neither the note nor the trail. It keeps the claims that the
 * field rested on then. Who sends many from one address waits.
 * <li>CRD-6: a note is read and settled, once and with an answer, by who administers the whole installation. It goes by the clock, settled or not.
 * <li>CRD-7: whoever has opened the list can read it and each card without a network, as they were kept then, which the page says. What is kept holds
 * nobody's name, and is renewed when something on the cards has changed.
 * <li>CRD-8: a note that is written without a network is kept in the browser without saying whose it is, and sent once when there is one, by whoever
 * opens a page then. The person is told of both.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.card;

import org.jspecify.annotations.NullMarked;
