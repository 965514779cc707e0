/**
 * The shell that all pages share: texts, errors, the guard at the door of every request. Knows no feature.
 *
 * <ul>
 * <li>WEB-1: no stack trace reaches a user; an unexpected error is logged once with a reference code that the page shows.
 * <li>WEB-2: a request that changes something comes from our own page: same origin, and the session's token; methods but GET, HEAD, POST
 * and PUT are answered by nobody, nor is an address that Faces would take for a form.
 * <li>WEB-3: pages and JSON of signed-in people are never kept by a browser or a proxy, nor is an error of any address.
 * <li>WEB-4: a file is sent only where a trainer's or administrator's page asks for one; it lies on disk while it is looked at
 * and is gone with its request. Whoever sends one sees how far it is, may stop it, and keeps the rest of the form until the
 * server has it.
 * <li>WEB-5: who a request comes from and whether it came over https is said by proxies that TRUSTED_PROXIES names, by nobody else.
 * <li>WEB-6: one content policy, ours: nothing that stands in a page runs, but for PrimeFaces' own scripts on the pages that use
 * its components; no page may use camera, microphone or place.
 * <li>WEB-7: an address that can be read in two ways (encoded slashes, ";", ":", "..", a broken %, control
 * characters) is answered with 400 and our own page.
 * <li>WEB-8: a refused form begins at its first mistake; each field that was refused says so (aria-invalid) and names its message.
 * <li>WEB-9: whatever has the focus is seen beside the bars that stay in their place, and no page is wider than a screen of 320
 * pixels, with the largest type too.
 * <li>WEB-10: while the application starts, and while its database is away, everybody is told so and asked to come again: 503
 * with a page that tries again by itself, never a page of the server's own. A form that was sent stays in that page. What is
 * known to be away isn't waited for; static files and signs of life need no database.
 * <li>WEB-11: who looks at a page inside another app (Zalo, Facebook, Messenger, a web view) is told what doesn't work there and
 * how to open it in a browser: on every page, and again where it matters. Nobody is kept from going on.
 * <li>WEB-12: what browsers may keep is packed when the application is built, goes out in the smallest way that they read, and
 * may be kept for a year under an address with its version. A first visit of a page costs a phone no more bytes and requests
 * than {@code first-visits.txt} allows; nobody who only learns fetches what only the staff sees.
 * <li>WEB-13: what is the same at every request is worked out once: at the build, or when a page is compiled.
 * <li>WEB-14: a page that waits for long work shows how far it is, without a script nothing but that it waits.
 * <li>WEB-15: a page, file or JSON that shows others' phone numbers, years of birth or addresses tells so once, with whom or how many,
 * before it is answered.
 * <li>WEB-16: each request has a reference that stands in all lines that it logs; it is the code that a user is shown of an error. No line names
 * a person, a number of a phone or an address.
 * <li>WEB-17: who meets a full disk is told so (507), and to press again when there is room: whether the last of it was kept nobody can know, once it
 * is kept in any case. The reference has a place that needs no room.
 * <li>WEB-18: what is refused as nobody's right (403, also a form without its token), as unreadable (400) or as too big (413) is a line of the log, with
 * the page and the number of the account.
 * <li>FRM-1: a form is its command: every component is read from the field of its name, a record in it from fields of its own
 * components; what can't be read and what breaks a constraint is said at once, each beside its field.
 * <li>FRM-2: a form that wasn't accepted is shown with what was typed, under the same request id and the same version.
 * <li>FRM-3: dates and times are chosen with the browser's own fields; typed as 05/09/2025 and 7h30 they are understood too. At a
 * desk (a wide screen, a mouse) a day is shown and typed as 05/09/2025, whatever the browser speaks, and chosen from a calendar.
 * A moment that nobody touched comes back as it was, with its seconds and what is finer.
 * <li>FRM-4: fields of rows are called as the row's component with the row's number: its place in a list of records, or in a
 * map of records a number of its own, such as a person's. Rows in which nothing was said are left out; what is wrong is told
 * beside the right field of the right row.
 * <li>FRM-5: what an address asks of a list is a record too, read by name: what can't be read or breaks a constraint is told
 * beside its field and asks for nothing, an unknown choice is as none.
 * <li>FRM-6: rows stand in rows too; the number of the outer one comes first, with a dash. Of rows of which one is chosen, one
 * field called as theirs without their number holds the chosen one's. A button that offers one row more or takes one out loses nothing that was typed
 * and refuses nothing.
 * <li>FRM-7: what the constraints of a command say of a component alone is known of its field before anything is typed: that it
 * mustn't be empty, and how long its text may be. Nothing that is typed or pasted is cut off.
 * <li>FRM-8: a long list is read a page at a time, sorted by the database. Filter, page and order stand in its address, also after
 * it was sorted in place; an unknown column leaves it in its own order. Without a script it is turned page by page.
 * <li>KEE-1: what mustn't be lost is a record that lies in the browser's database until the server has said of it that it has
 * it ({@code static/keeper.js}): network, session, tab, browser and server may go meanwhile. How many wait is always told.
 * <li>KEE-2: a record belongs to the person who made it: under another sign-in it is neither shown nor counted nor sent, and the server
 * compares the person once more.
 * <li>KEE-3: each record has its own verdict. What is refused, and what a person has to decide, hinders nothing else, stays until a person
 * lets go of it, and is offered again only when its page is opened.
 * <li>KEE-4: a browser that can't keep anything says so, and the page's form goes on working.
 * <li>KEE-5: a form that is filled in where there is no network (diary, check-list, signing off, a lesson done, feedback, answers from
 * paper) is such a record too: sent by itself, once, also after its page was left; a refused one is shown again as a draft.
 * <li>KEE-6: where a database may lose its last commits (KEEP_SECONDS), a browser keeps what was acknowledged until the database, asked
 * seconds later, still has it ({@code static/twice.js}); what it has lost is sent again under the same numbers. Nobody sees of it. Signing
 * out lets go of it.
 * <li>KEE-7: what is said without a name is nobody's record, also where somebody is signed in: it is sent without the session, by whoever comes next, and
 * stops nobody from signing out.
 * </ul>
 */
@NullMarked
package vn.sontay.training.web;

import org.jspecify.annotations.NullMarked;
