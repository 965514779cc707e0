/**
 * What is made of units in the browser, each time by a legal act (văn bản) that says so: made, renamed, moved beneath another, merged,
 * split, ended. A <em>draft</em> is looked at with all that it changes; <em>waiting</em>, it has been decided and its day is to come;
 * <em>done</em>, it can be undone.
 *
 * <ul>
 * <li>UNA-1: an act has a document (kind, number, date, issuer, what it is about) and the day from which it holds, past or to come. One that is to
 * come waits as a whole and is carried out by the clock on its day; what hinders it then is told on its page, and it waits on.
 * <li>UNA-2: who looks after all the units of an act, and after the one above the unit that it changes, decides it. The unit at the top is renamed at
 * most. A unit has one act waiting at most, and acts in the order of their days: none before one that stands.
 * <li>UNA-3: when a unit ends, its people belong to who takes over from that day on, in the same post; whose post there begins later
 * begins in that unit. On a split each unit below and each person is given a place before it is decided; who comes while it waits goes to
 * the first. Classes, papers, letterheads and rights stay with the unit of their time; ORG-12 and ORG-13 say who acts for it.
 * <li>UNA-4: a name, and what is above, is that of its day wherever papers of a day are made.
 * <li>UNA-5: an act is undone exactly, cell by cell, while nothing of it was made otherwise since, no later act concerns its units, and
 * nothing hangs on a unit that it made.
 * <li>UNA-6: what an act that stands says of a unit, field by field, goes before the content files for good; everything else the
 * files go on saying. Where the two differ is shown.
 * <li>UNA-7: what was entered twice becomes one unit without a document, for a reason: every row that names the one that goes names the one
 * that stays, each remembered, and the one that goes stays as a row that ended with the other as who took over. What is written since stays
 * with the one that stays when that is undone. A unit with rights, letterheads or registers of its own doesn't go.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.organisation.act;

import org.jspecify.annotations.NullMarked;
